import type { Event } from './model.ts';

/** The event, its parent, and so on up to the root. */
export const lineage = (event: Event): Event[] => [event, ...(event.parent ? lineage(event.parent) : [])];

/** The event and all that is within it. */
export const withMeetings = (event: Event): Event[] => [event, ...event.children.flatMap(withMeetings)];
