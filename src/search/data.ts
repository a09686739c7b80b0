import { lineage } from '../archive/lineage.ts';
import type { Archive, Article, Entity } from '../archive/model.ts';
import { languageName } from '../strings/index.ts';
import { yearsOf } from './answer.ts';
import type { Facet, FacetValue, ListedArticle } from './facets.ts';

/** What `search/data/articles.json` holds. */
export const listedArticles = ({ articles }: Archive): ListedArticle[] =>
  articles.map(({ id, published }) => [id, published]);

type Value = Omit<FacetValue, 'articles'>;

/** A facet value of an event counts for the events around it too. */
const VALUES: Record<Facet, (article: Article) => Value[]> = {
  organisation: ({ organisations }) => organisations.map((entity) => ({ ...value(entity), hue: entity.hue })),
  event: ({ events }) => events.flatMap(lineage).map(value),
  year: ({ published }) => yearsOf(published).map((year) => ({ id: year, name: year })),
  topic: ({ topics }) => topics.map(value),
  person: ({ people }) => people.map(({ person }) => value(person)),
  place: ({ place, places }) => [...(place ? [place] : []), ...places].map(value),
  publisher: ({ source }) => [value(source.publisher)],
  language: ({ source }) => [{ id: source.language, name: languageName(source.language) }],
};

const value = ({ id, short }: Entity): Value => ({ id, name: short });

/** What `search/data/<facet>.json` holds: the values that articles have, the most frequent first, years the latest first. */
export function facetValues({ articles }: Archive, facet: Facet): FacetValue[] {
  const values = new Map<string, FacetValue>();
  for (const [number, article] of articles.entries()) {
    for (const each of VALUES[facet](article)) {
      const known = values.get(each.id) ?? { ...each, articles: [] };
      if (known.articles.at(-1) !== number) known.articles.push(number);
      values.set(each.id, known);
    }
  }
  const byId = (a: FacetValue, b: FacetValue) => (a.id < b.id ? -1 : 1);
  return [...values.values()].sort((a, b) =>
    facet === 'year' ? byId(b, a) : b.articles.length - a.articles.length || byId(a, b),
  );
}
