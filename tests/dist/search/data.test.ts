import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FACETS } from '../../../src/search/facets.ts';
import { idsIn } from '../../../src/search/pagefind-ids.ts';
import type { EngineData } from '../../../src/search/pagefind.ts';
import {
  type FoundArticle,
  fileOf,
  type StoredDates,
  type StoredValue,
  readDates,
  readValue,
} from '../../../src/search/stored.ts';
import { articles } from '../content.ts';
import { dist } from '../site.ts';
import { valuesIn } from './values.ts';

const listed = dist.json('search/data/articles.json') as string[];
const fronts = new Map(articles.map((article) => [article.id, article]));
const front = (id: string) => {
  const article = fronts.get(id);
  if (!article) throw new Error(`${id} is not an article of the content.`);
  return article;
};

describe('search/data/articles.json', () => {
  it('lists every article, the newest first', () => {
    const newest = articles.toSorted((a, b) => {
      const [left, right] = [a, b].map(({ bounds, id }) => `${bounds.first} ${bounds.last} ${id}`) as [string, string];
      return left < right ? 1 : -1;
    });
    expect(listed).toEqual(newest.map(({ id }) => id));
  });
});

describe('search/data/dates.json', () => {
  it('has the date of every article', () => {
    const dates = readDates(dist.json('search/data/dates.json') as StoredDates, (published) => published);
    expect(dates).toEqual(listed.map((id) => front(id).front.published));
  });
});

describe.each(FACETS)('search/data/%s.json', (facet) => {
  const values = (dist.json(`search/data/${facet}.json`) as StoredValue[]).map(readValue);

  it('names for each value the articles whose front matter has it', () => {
    const expected = new Map<string, number[]>();
    for (const [number, id] of listed.entries()) {
      for (const value of valuesIn(facet, front(id))) expected.set(value, [...(expected.get(value) ?? []), number]);
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
  const { articles, metadata, probe } = dist.json('search/data/engine.json') as EngineData;

  it('names a file of the index to be reached', () => {
    expect(probe).toMatch(/^index\//);
    expect(dist.files).toContain(`pagefind/${probe}`);
  });

  it('names the file that has an id for each article, and none twice', () => {
    const ids = idsIn(gunzipSync(readFileSync(join(dist.directory, 'pagefind', metadata))));
    expect(articles).toBe(listed.length);
    expect(ids).toHaveLength(listed.length);
    expect(new Set(ids).size).toBe(listed.length);
    expect(ids.filter((id) => !/^[a-z]+_[0-9a-f]+$/.test(id))).toEqual([]);
  });
});

describe('search/data/article', () => {
  it('has a file for every article, with the text of its page', () => {
    for (const [number, id] of listed.entries()) {
      const held = dist.json(`search/data/article/${fileOf(number, listed.length)}.json`) as FoundArticle;
      expect(held.href).toBe(`${dist.base}articles/${id}/`);
      expect(held.headline).toBe(front(id).front.headline);
      expect(held.passages.length, id).toBeGreaterThan(0);
      expect(held.passages.filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });
});
