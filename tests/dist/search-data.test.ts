import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FACETS, type Facet, type FacetValue, type ListedArticle } from '../../src/search/facets.ts';
import { type ContentArticle, articles, entriesOf } from './content.ts';
import { dist } from './site.ts';

const listed = dist.json('search/data/articles.json') as ListedArticle[];
const fronts = new Map(articles.map((article) => [article.id, article]));
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

describe('search/data/articles.json', () => {
  it('lists every article with its date, the newest first', () => {
    const newest = articles.toSorted((a, b) => {
      const [left, right] = [a, b].map(({ bounds, id }) => `${bounds.first} ${bounds.last} ${id}`) as [string, string];
      return left < right ? 1 : -1;
    });
    expect(listed).toEqual(newest.map(({ front, id }) => [id, front.published]));
  });
});

describe.each(FACETS)('search/data/%s.json', (facet) => {
  const values = dist.json(`search/data/${facet}.json`) as FacetValue[];

  it('names for each value the articles whose front matter has it', () => {
    const expected = new Map<string, number[]>();
    for (const [number, [id]] of listed.entries()) {
      const article = fronts.get(id);
      if (!article) throw new Error(`${id} is not an article of the content.`);
      for (const value of new Set(VALUES[facet](article))) expected.set(value, [...(expected.get(value) ?? []), number]);
    }
    expect(expected.size).toBeGreaterThan(0);
    expect(new Map(values.map(({ articles: numbers, id }) => [id, numbers]))).toEqual(expected);
    expect(values).toHaveLength(expected.size);
  });

  it('gives every value a name', () => {
    expect(values.filter(({ name }) => name.trim() === '')).toEqual([]);
  });
});

describe('search/data/engine.json', () => {
  const { ids, probe } = dist.json('search/data/engine.json') as { ids: string[]; probe: string };

  it('names a file of the index to be reached', () => {
    expect(probe).toMatch(/^index\//);
    expect(dist.files).toContain(`pagefind/${probe}`);
  });

  it('names a fragment of the index for each article, and no fragment twice', () => {
    expect(ids).toHaveLength(listed.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !dist.files.includes(`pagefind/fragment/${id}.pf_fragment`))).toEqual([]);
  });

  it('names the fragment of that very article', () => {
    const urls = ids.map((id) => {
      const fragment = gunzipSync(readFileSync(join(dist.directory, `pagefind/fragment/${id}.pf_fragment`))).toString('utf8');
      return (JSON.parse(fragment.slice(fragment.indexOf('{'))) as { url: string }).url;
    });
    expect(urls).toEqual(listed.map(([id]) => `/articles/${id}/`));
  });
});
