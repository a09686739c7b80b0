import type { FacetValue } from '../../../src/search/facets.ts';
import type { Hit, SearchEngine } from '../../../src/search/engine.ts';
import type { Holdings } from '../../../src/search/language/evaluate.ts';
import { parseQuery } from '../../../src/search/language/parse.ts';
import { resolveQuery } from '../../../src/search/language/resolve.ts';
import type { Lookup } from '../../../src/search/language/resolved.ts';
import { wordsOf } from '../../../src/search/language/words.ts';
import { storedNames } from '../../../src/search/names.ts';
import { facetValues } from '../../../src/search/data.ts';
import { nameFileOf, readNames } from '../../../src/search/stored.ts';
import { smallArchive } from '../archive/entries.ts';

const archive = smallArchive();
const texts = archive.articles.map(({ headline, summary }) => `${headline}\n${summary}`);
const names = storedNames(archive, texts).map(readNames);

/** What the small archive of the fixtures knows. */
export const lookup: Lookup = {
  name: (words) => Promise.resolve(names[nameFileOf(words)]!.get(words)),
  values: (facet): Promise<FacetValue[]> => Promise.resolve(facetValues(archive, facet)),
};

export const resolved = (typed: string) => resolveQuery(parseQuery(typed), lookup);

/** An engine over texts, whose first is the headline; the numbers of the articles are their places. */
export function engineOver(articles: readonly (readonly string[])[]): SearchEngine {
  return {
    find: (words, where) =>
      Promise.resolve(
        articles.flatMap((parts, article): Hit[] => {
          let before = 0;
          for (const part of where === 'title' ? parts.slice(0, 1) : parts) {
            const held = wordsOf(part);
            const start = held.findIndex((_, at) => words.every((word, index) => held[at + index] === word));
            if (start >= 0) return [{ article, position: before + start }];
            before += held.length;
          }
          return [];
        }),
      ),
  };
}

export const holdingsOf = (days: readonly string[], filed: Record<string, number[]> = {}): Holdings => ({
  size: days.length,
  daysOf: (article) => [days[article]!, days[article]!],
  filed: (facet, ids) => ids.flatMap((id) => filed[`${facet}:${id}`] ?? []),
});
