import { type Catalogue, daysOf } from '../answer.ts';
import type { SearchEngine } from '../engine.ts';
import type { Facet, FacetValue } from '../facets.ts';
import type { Lookup } from '../language/resolved.ts';
import { type EngineData, pagefindEngine } from '../pagefind.ts';
import {
  type FoundArticle,
  type StoredDates,
  type StoredValue,
  fileOf,
  nameFileOf,
  readDates,
  readNames,
  readValue,
} from '../stored.ts';

/** What the search answers from, loaded when it is first asked for and then kept. */
export interface Sources {
  engine: () => Promise<SearchEngine>;
  /** The catalogue with at least these facets. */
  catalogue: (facets: Iterable<Facet>) => Promise<Catalogue>;
  lookup: Lookup;
  article: (number: number) => Promise<FoundArticle>;
  /** The words of the archive, the most frequent first. */
  vocabulary: () => Promise<string[]>;
}

/** Where a page says the search finds what it reads. */
export interface Addresses {
  /** The site's root. */
  base: string;
  /** The folder of the engine's index. */
  bundle: string;
  /** The folder of the site's own search data. */
  data: string;
}

/** @param inWorker whether the engine is to run beside the page: see `pagefindEngine` */
export function openSources({ base, bundle, data }: Addresses, inWorker: boolean): Sources {
  const loading = new Map<string, Promise<unknown>>();
  const load = <T>(file: string, decode: (stored: never) => T): Promise<T> => {
    const known = loading.get(file) ?? read(data + file).then((stored) => decode(stored as never));
    loading.set(file, known);
    return known as Promise<T>;
  };
  const daysOfAll = () => load('dates.json', (stored: StoredDates) => readDates(stored, daysOf));
  const valuesOf = (facet: Facet) => load(`${facet}.json`, (stored: StoredValue[]) => stored.map(readValue));
  let engine: Promise<SearchEngine> | undefined;
  const facets = new Map<Facet, FacetValue[]>();
  return {
    engine: () =>
      (engine ??= pagefindEngine(bundle, base, load('engine.json', asStored<EngineData>), inWorker)),
    catalogue: async (wanted) => {
      const days = daysOfAll();
      await Promise.all([...wanted].map(async (facet) => facets.set(facet, await valuesOf(facet))));
      return { days: await days, facets };
    },
    lookup: {
      name: async (words) => (await load(`names/${nameFileOf(words)}.json`, readNames)).get(words),
      values: valuesOf,
    },
    article: async (number) => {
      const { length } = await daysOfAll();
      return load(`article/${fileOf(number, length)}.json`, asStored<FoundArticle>);
    },
    vocabulary: () => load('words.json', asStored<string[]>),
  };
}

const asStored = <T>(stored: T) => stored;

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.json();
}
