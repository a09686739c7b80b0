import type { Catalogue } from '../answer.ts';
import type { SearchEngine } from '../engine.ts';
import type { Facet, FacetValue, ListedArticle } from '../facets.ts';
import { type EngineData, pagefindEngine } from '../pagefind.ts';

/** What the search answers from, loaded when it is first asked for and then kept. */
export interface Sources {
  engine: () => Promise<SearchEngine>;
  /** The catalogue with at least these facets. */
  catalogue: (facets: Facet[]) => Promise<Catalogue>;
}

/**
 * @param base the address of the site's root
 * @param bundle that of the folder of the engine's index
 * @param data that of the folder of the site's own search data
 */
export function openSources(base: string, bundle: string, data: string): Sources {
  const loading = new Map<string, Promise<unknown>>();
  const load = <T>(file: string): Promise<T> => {
    const known = loading.get(file) ?? read(data + file);
    loading.set(file, known);
    return known as Promise<T>;
  };
  let engine: Promise<SearchEngine> | undefined;
  const facets = new Map<Facet, FacetValue[]>();
  return {
    engine: () => (engine ??= pagefindEngine(bundle, base, load<EngineData>('engine.json'))),
    catalogue: async (wanted) => {
      const [articles] = await Promise.all([
        load<ListedArticle[]>('articles.json'),
        ...wanted.map(async (facet) => facets.set(facet, await load<FacetValue[]>(`${facet}.json`))),
      ]);
      return { articles, facets };
    },
  };
}

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.json();
}
