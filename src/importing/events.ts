import { frontOf } from '../check/front.ts';
import type { ContentFile } from '../check/read.ts';
import { dateBounds } from '../schemas/edtf.ts';

interface Event {
  id: string;
  parent: string | undefined;
  first: number;
  last: number;
  organisations: string[];
  places: string[];
}

/** What is known of an item that tells which events it reports on. */
export interface Circumstances {
  /** EDTF. */
  published: string | undefined;
  /** The events that the text names. */
  named: string[];
  organisations: string[];
  places: string[];
}

export interface Reported {
  events: string[];
  /** Events of which the item may report one: its day, place and organisation fit each of them. */
  oneOf: string[];
  /** Events named that lie far from the day of publication. */
  far: string[];
}

const DAY = 86_400_000;
/** A report may announce an event or look back on it by a month: see check/articles.ts. */
const GRACE = 31 * DAY;
/** Reports appear while an event lasts or soon after. */
const SOON = 2 * DAY;
/** An event that lasts longer fits too much to be told by its date. */
const LONGEST = 21 * DAY;

/** Tells the events an item reports on: those it names, and the one whose days, place and organisation all fit. */
export function eventTeller(files: ContentFile[]): (item: Circumstances) => Reported {
  const events = files.flatMap((file): Event[] => {
    const event = frontOf(file, 'events');
    if (!event) return [];
    const { first, last } = dateBounds(event.span);
    const { organisations, parent, places } = event;
    return [{ id: file.id, parent, first: Date.parse(first), last: Date.parse(last), organisations, places }];
  });
  const byId = new Map(events.map((event) => [event.id, event]));
  const isAbove = (id: string, other: string): boolean => {
    const parent = byId.get(other)?.parent;
    return parent !== undefined && (parent === id || isAbove(id, parent));
  };
  const lowest = (ids: string[]) => ids.filter((id) => !ids.some((other) => isAbove(id, other)));

  return ({ named, organisations, places, published }) => {
    if (published === undefined) return { events: lowest(named), oneOf: [], far: [] };
    const bounds = dateBounds(published);
    const [first, last] = [Date.parse(bounds.first), Date.parse(bounds.last)];
    const within = (id: string, before: number, after: number) => {
      const event = byId.get(id)!;
      return first <= event.last + after && last >= event.first - before;
    };
    const near = lowest(named.filter((id) => within(id, GRACE, GRACE)));
    const fitting =
      bounds.precision !== 'day'
        ? []
        : events.filter(
            (event) =>
              event.last - event.first <= LONGEST &&
              within(event.id, 0, SOON) &&
              event.organisations.some((id) => organisations.includes(id)) &&
              event.places.some((id) => places.includes(id)),
          );
    const fits = fitting.map(({ id }) => id).filter((id) => !near.some((other) => isAbove(id, other)));
    const below = fits.filter((id) => near.length === 0 || near.some((other) => isAbove(other, id)));
    const far = lowest(named.filter((id) => !within(id, GRACE, GRACE)));
    const candidates = below.filter((id) => !near.includes(id));
    if (candidates.length > 1) return { events: near, oneOf: candidates, far };
    return { events: lowest([...new Set([...near, ...candidates])]), oneOf: [], far };
  };
}
