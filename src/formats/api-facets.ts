import { yearsTouched } from '../archive/dates.ts';
import type { Archive, Article, Entity } from '../archive/model.ts';
import { dateUrl } from '../archive/urls.ts';
import { languageName } from '../strings/index.ts';
import type { ApiSchema } from './api-schemas.ts';
import { articlesOf, recordMakers } from './records.ts';

/** A way in which articles are found: by whom, what, where, when. */
export interface ApiFacet {
  name: string;
  /** By which a single value is answered. */
  schema: ApiSchema;
  values: FacetValue[];
}

interface FacetValue {
  id: string;
  name: string;
  /** The address of its page, where it has one. */
  url: string | null;
  articles: Article[];
  /** What is known of it, where that is more than the above. */
  record?: () => object;
}

/** The collections that articles belong to, and by which schema one of their entries is answered. */
const ENTITIES = {
  organisations: 'Organisation',
  events: 'Event',
  topics: 'Topic',
  people: 'Person',
  places: 'Place',
  publishers: 'Publisher',
} as const satisfies Record<Entity['collection'], ApiSchema>;

type EntityCollection = keyof typeof ENTITIES;
type Recorded = (entity: Entity) => object;

/** @param address of the archive, to which those of its pages are relative */
export function apiFacets(archive: Archive, address: string | URL): ApiFacet[] {
  const recordOf = recordMakers(address);
  return [
    ...(Object.keys(ENTITIES) as EntityCollection[]).map((name) => ({
      name,
      schema: ENTITIES[name],
      values: entityValues(archive[name], address, recordOf[name] as Recorded),
    })),
    {
      name: 'years',
      schema: 'Value',
      values: groups(archive.articles, yearsTouched)
        .map(([year, articles]) => ({
          id: year,
          name: year,
          url: new URL(dateUrl(year), address).href,
          articles,
        }))
        .reverse(),
    },
    {
      name: 'languages',
      schema: 'Value',
      values: groups(archive.articles, ({ source }) => [source.language]).map(([tag, articles]) => ({
        id: tag,
        name: languageName(tag),
        url: null,
        articles,
      })),
    },
  ];
}

const entityValues = (entities: Entity[], address: string | URL, recorded: Recorded): FacetValue[] =>
  entities.map((entity) => ({
    id: entity.id,
    name: entity.name,
    url: new URL(entity.href, address).href,
    articles: articlesOf(entity),
    record: () => recorded(entity),
  }));

/** The articles by each of the values that they have, the values in order. */
function groups(articles: Article[], valuesOf: (article: Article) => string[]): [string, Article[]][] {
  const byValue = new Map<string, Article[]>();
  for (const article of articles) {
    for (const value of valuesOf(article)) {
      const known = byValue.get(value);
      if (known) known.push(article);
      else byValue.set(value, [article]);
    }
  }
  return [...byValue].sort(([a], [b]) => (a < b ? -1 : 1));
}
