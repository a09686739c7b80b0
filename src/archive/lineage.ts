import type { Event } from './model.ts';

/** The event, its parent, and so on up to the root. */
export const lineage = (event: Event): Event[] => [event, ...(event.parent ? lineage(event.parent) : [])];
