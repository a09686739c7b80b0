import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask } from '../../src/search/ask.ts';
import type { Sources } from '../../src/search/page/sources.ts';
import { readRequest } from '../../src/search/request.ts';
import { articles, entriesOf } from './content.ts';
import { type Document, type Element, all, one, text } from './html.ts';
import { searchOf } from './search/sources.ts';
import { dist } from './site.ts';

let sources: Sources;
beforeAll(() => {
  sources = searchOf(dist);
});

afterAll(() => {
  vi.unstubAllGlobals();
});

/** How many articles the search at an address finds. */
async function found(address: string): Promise<number> {
  const { searchParams } = new URL(address, 'https://archive.example');
  const { articles: numbers, parts, unresolved } = await ask(readRequest(searchParams), sources, readRequest(searchParams).chosen.keys());
  if (unresolved.length > 0 || (parts.length === 0 && searchParams.has('q'))) throw new Error(`${address} is not understood.`);
  return numbers.length;
}

/** The links of a drawing or a table to the search, with the number of articles that each names. */
const points = (within: Document | Element, selector: string) =>
  all(selector, within).map((link) => ({
    href: link.attribs.href ?? '',
    count: Number((/(\d[\d,]*)(?= articles?$)|^\d[\d,]*$/.exec(text(link))?.[0] ?? '').replaceAll(',', '')),
  }));
const drawn = (within: Document | Element) => points(within, 'svg.discs a');
const tabled = (within: Document | Element) => points(within, 'figure table a');

const index = dist.page('/topics/').document;
const pages = entriesOf('topics').map(({ id }) => ({ id, document: dist.page(`/topics/${id}/`).document }));
const held = pages.filter(({ id }) => articles.some(({ front }) => front.topics.includes(id)));

describe('topics over time', () => {
  it('lead from every point, drawn or in the table, to as many articles as it stands for', async () => {
    const all = [...drawn(index), ...tabled(index), ...held.flatMap(({ document }) => drawn(document))];
    expect(all.length).toBeGreaterThan(held.length * 3);
    const wrong: string[] = [];
    for (const { count, href } of all) {
      const number = await found(href);
      if (number !== count || number === 0) wrong.push(`${href} says ${count} and finds ${number}`);
    }
    expect(wrong).toEqual([]);
  });

  it('are all in the table, with the same numbers', () => {
    const line = ({ count, href }: { count: number; href: string }) => `${href} ${count}`;
    for (const document of [index, ...held.map((page) => page.document)]) {
      const inTable = new Set(tabled(document).map(line));
      expect(drawn(document).length).toBeGreaterThan(0);
      expect(drawn(document).map(line).filter((each) => !inTable.has(each))).toEqual([]);
    }
  });

  it('have a drawing for every topic that articles are about, and none for others', () => {
    expect(all('svg.discs', index)).toHaveLength(Math.min(30, held.length));
    expect(pages.filter(({ document }) => all('svg.discs', document).length > 0).map(({ id }) => id)).toEqual(held.map(({ id }) => id));
  });

  it('say the year and the organisation of each point, and the total of the topic', () => {
    for (const link of all('svg.discs a', index)) expect(text(one('title', link))).toMatch(/^\d{4}(?:–\d{4})?, .+: [\d,]+ articles?$/);
    const totals = all('figure h3', index).map((heading) => text(heading));
    expect(totals).toEqual(
      entriesOf('topics')
        .map(({ front, id }) => ({ name: front.name, count: articles.filter((article) => article.front.topics.includes(id)).length }))
        .filter(({ count }) => count > 0)
        .map(({ count, name }) => `${name} ${count} ${count === 1 ? 'article' : 'articles'}`)
        .sort(new Intl.Collator('en').compare),
    );
  });
});
