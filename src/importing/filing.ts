import type { Named } from '../check/names.ts';
import type { ContentFile } from '../check/read.ts';
import { placeOpening, datelinesOf } from './dateline.ts';
import { eventTeller } from './events.ts';
import type { Item } from './item.ts';
import { mentioned } from './mentioned.ts';
import { publisherFinder, publisherOf } from './publisher.ts';
import { type Names, namesIn } from './recognise.ts';

/** What an item is filed under, as the front matter of an article has it; a value beginning `TODO:` is a mark. */
export interface Filed {
  front: Record<string, unknown>;
  publisher: string;
  /** The fields left open. */
  open: string[];
}

export type Filing = (item: Item, published: string | undefined, language: string | undefined) => Filed;

type Collection = Named['collection'];

/** Files items under the entries of an archive. */
export function filingBy(files: ContentFile[]): Filing {
  const names = namesIn(files);
  const publishersAt = publisherFinder(files);
  const eventsOf = eventTeller(files);
  return (item, published, language) => {
    const marks = new Map<string, string[]>();
    const mark = (field: string, what: string) => {
      marks.set(field, [...(marks.get(field) ?? []), `TODO: ${what}`]);
    };
    const entered = (collection: Collection, values: string[] | undefined, field: string = collection) =>
      (values ?? []).flatMap((value) => one(names, collection, value, (what) => mark(field, what)));

    const dateline = placeOf(item, language, names);
    const [placeEntered, ...placesEntered] = entered('places', item.entered?.places, 'place');
    if (dateline.unknown !== undefined) {
      mark(
        'place',
        `“${dateline.unknown}”, of the dateline, is no entry of places: write it, or take this line away`,
      );
    }
    const place = placeEntered ?? dateline.id;
    const found = mentioned(names, item, mark);
    const organisations = union(entered('organisations', item.entered?.organisations), found.organisations);
    const people = union(entered('people', item.entered?.people), found.people);
    const places = union(placesEntered, found.places).filter((id) => id !== place);
    const where = place === undefined ? places : [place, ...places];
    const told = eventsOf({
      published,
      named: union(entered('events', item.entered?.events), found.events),
      organisations,
      places: where,
    });
    if (organisations.length === 0) mark('organisations', 'whose news it is; at least one organisation');
    if (told.oneOf.length > 0) mark('events', `by day and place one of ${told.oneOf.join(', ')}, or none`);
    const publisher = publisherOf(item, publishersAt, names);
    return {
      publisher: publisher.id ?? `TODO: ${publisher.open}`,
      front: {
        place: place ?? marks.get('place')?.[0],
        organisations: [...organisations, ...(marks.get('organisations') ?? [])],
        events: filled([...told.events, ...told.far, ...(marks.get('events') ?? [])]),
        eventNote:
          told.far.length === 0
            ? undefined
            : `TODO: why it belongs to ${told.far.join(', ')}, far from its day; or take the event and this line away`,
        people: filled([
          ...people.map((person) => ({ person })),
          ...(marks.get('people') ?? []).map((person) => ({ person })),
        ]),
        places: filled([...places, ...(marks.get('places') ?? [])]),
      },
      open: [
        ...(publisher.id === undefined ? ['publisher'] : []),
        ...marks.keys(),
        ...(told.far.length > 0 ? ['eventNote'] : []),
      ],
    };
  };
}

const filled = <T>(values: T[]): T[] | undefined => (values.length > 0 ? values : undefined);
const union = (first: string[], second: string[]) => [...new Set([...first, ...second])];

/** The entry that an id or name of a ledger stands for. */
function one(names: Names, collection: Collection, value: string, mark: (what: string) => void): string[] {
  const entries = names.entriesCalled(collection, value);
  if (entries.length === 1) return [entries[0]!.id];
  mark(
    entries.length === 0
      ? `“${value}”, of the ledger, is no entry of ${collection}: write it, or take this away`
      : `“${value}” is ${entries.map(({ id }) => id).join(' or ')}`,
  );
  return [];
}

/** The place of the dateline: an entry, or the words that stand there and are none. */
function placeOf(
  { text }: Item,
  language: string | undefined,
  names: Names,
): { id?: string; unknown?: string } {
  const [first = ''] = text.split('\n');
  const written = [...datelinesOf(text, language).map(({ before }) => before), placeOpening(first) ?? ''].map(
    (before) => before.replace(/^[\d:|\s]+/, '').trim(),
  );
  for (const before of written) {
    const mention = names.find(before).find(({ entries }) => entries.some(isPlace));
    const id = mention?.entries.find(isPlace)?.id;
    if (id !== undefined) return { id };
  }
  const unknown = written.find((before) => /^\p{Lu}[\p{L}\p{M} .'’-]{2,30}(?:\s*\([^)]*\))?,$/u.test(before));
  return unknown === undefined ? {} : { unknown: unknown.replace(/,$/, '') };
}

const isPlace = ({ collection }: Named) => collection === 'places';
