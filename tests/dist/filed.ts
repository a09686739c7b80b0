import { type ContentArticle, articles, entriesOf } from './content.ts';

export const FILED = ['organisations', 'events', 'topics', 'people', 'places', 'publishers'] as const;
export type FiledCollection = (typeof FILED)[number];

const parents = new Map(entriesOf('events').map(({ front, id }) => [id, front.parent]));
const lineage = (id: string | undefined): string[] => (id === undefined ? [] : [id, ...lineage(parents.get(id))]);

const OF: Record<FiledCollection, (article: ContentArticle) => string[]> = {
  organisations: ({ front }) => front.organisations,
  events: ({ front }) => front.events.flatMap(lineage),
  topics: ({ front }) => front.topics,
  people: ({ front }) => front.people.map(({ person }) => person),
  places: ({ front }) => [...(front.place ? [front.place] : []), ...front.places],
  publishers: ({ front }) => [front.source.publisher],
};

const filed = new Map<string, ContentArticle[]>();
for (const collection of FILED) {
  for (const { id } of entriesOf(collection)) filed.set(`/${collection}/${id}/`, []);
  for (const article of articles) {
    for (const id of new Set(OF[collection](article))) filed.get(`/${collection}/${id}/`)?.push(article);
  }
}

/** The articles under every entity, told from their front matter alone, by the path of the entity's page. */
export const filedArticles: ReadonlyMap<string, ContentArticle[]> = filed;

/** The later of the day on which the record was added and that of its last revision. */
export const changedOn = ({ front: { added, revisions } }: ContentArticle) =>
  [added, ...revisions.map(({ date }) => date)].sort().at(-1) ?? added;

export const latestOf = (list: ContentArticle[]) => list.map(changedOn).sort().at(-1);
