import { yearsTouched } from '../archive/dates.ts';
import { lineage } from '../archive/lineage.ts';
import type { Archive, Article, Entity } from '../archive/model.ts';
import { languageName } from '../strings/index.ts';
import type { Facet, FacetValue } from './facets.ts';
import type { FoundArticle } from './stored.ts';

type Value = Omit<FacetValue, 'articles'>;

const value = ({ id, short }: Entity): Value => ({ id, name: short });

/** A facet value of an event counts for the events around it too. */
const VALUES: Record<Facet, (article: Article) => Value[]> = {
  organisation: ({ organisations }) => organisations.map(value),
  event: ({ events }) => events.flatMap(lineage).map(value),
  year: (article) => yearsTouched(article).map((year) => ({ id: year, name: year })),
  topic: ({ topics }) => topics.map(value),
  person: ({ people }) => people.map(({ person }) => value(person)),
  place: ({ place, places }) => [...(place ? [place] : []), ...places].map(value),
  publisher: ({ source }) => [value(source.publisher)],
  language: ({ source }) => [{ id: source.language, name: languageName(source.language) }],
};

/** The values of a facet that articles have, the most frequent first, years the latest first. */
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

/** What a result shows of an article; `build.ts` adds its passages, as its page shows them. */
export const foundArticle = ({
  headline,
  href,
  hue,
  organisations,
  people,
  published,
  summary,
}: Article): FoundArticle => ({
  href,
  headline,
  published,
  summary,
  hue,
  organisations: organisations.map(({ short }) => short),
  people: [...new Set(people.map(({ person }) => person.name))],
  passages: [],
});
