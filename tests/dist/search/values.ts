import type { Facet } from '../../../src/search/facets.ts';
import { type ContentArticle, entriesOf } from '../content.ts';

const parents = new Map(entriesOf('events').map(({ front, id }) => [id, front.parent]));
const lineage = (id: string | undefined): string[] => (id === undefined ? [] : [id, ...lineage(parents.get(id))]);

/** The values that an article has in each facet, told from its front matter alone. */
const VALUES: Record<Facet, (article: ContentArticle) => string[]> = {
  organisation: ({ front }) => front.organisations,
  event: ({ front }) => front.events.flatMap(lineage),
  year: ({ bounds }) => {
    const [first, last] = [Number(bounds.first.slice(0, 4)), Number(bounds.last.slice(0, 4))];
    return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  },
  topic: ({ front }) => front.topics,
  person: ({ front }) => front.people.map(({ person }) => person),
  place: ({ front }) => [...(front.place ? [front.place] : []), ...front.places],
  publisher: ({ front }) => [front.source.publisher],
  language: ({ front }) => [front.source.language],
};

export const valuesIn = (facet: Facet, article: ContentArticle): string[] => [...new Set(VALUES[facet](article))];
