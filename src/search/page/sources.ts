import { type Catalogue, daysOf } from '../answer.ts';
import type { SearchEngine } from '../engine.ts';
import type { Facet, FacetValue } from '../facets.ts';
import type { Lookup } from '../language/resolve.ts';
import { type EngineData, pagefindEngine } from '../pagefind.ts';
import {
  type FoundArticle,
  type StoredDates,
  type StoredName,
  type StoredValue,
  initialOf,
  readDates,
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

export function openSources({ base, bundle, data }: Addresses): Sources {
  const loading = new Map<string, Promise<unknown>>();
  const load = <T>(file: string): Promise<T> => {
    const known = loading.get(file) ?? read(data + file);
    loading.set(file, known);
    return known as Promise<T>;
  };
  const values = new Map<Facet, Promise<FacetValue[]>>();
  const valuesOf = (facet: Facet) => {
    const known =
      values.get(facet) ?? load<StoredValue[]>(`${facet}.json`).then((stored) => stored.map(readValue));
    values.set(facet, known);
    return known;
  };
  let engine: Promise<SearchEngine> | undefined;
  let days: Promise<Catalogue['days']> | undefined;
  const facets = new Map<Facet, FacetValue[]>();
  return {
    engine: () => (engine ??= pagefindEngine(bundle, base, load<EngineData>('engine.json'))),
    catalogue: async (wanted) => {
      days ??= load<StoredDates>('dates.json').then((stored) => readDates(stored).map(daysOf));
      await Promise.all([...wanted].map(async (facet) => facets.set(facet, await valuesOf(facet))));
      return { days: await days, facets };
    },
    lookup: {
      name: async (words) =>
        (await load<Record<string, StoredName>>(`names/${initialOf(words)}.json`))[words],
      values: valuesOf,
    },
    article: (number) => load<FoundArticle>(`article/${number}.json`),
    vocabulary: () => load<string[]>('words.json'),
  };
}

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.json();
}
