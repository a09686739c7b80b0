import { describe, expect, it } from 'vitest';
import { strings } from '../../src/strings/index.ts';
import { articles, entriesOf } from './content.ts';
import { type Element, all, one, text } from './html.ts';
import { dist } from './site.ts';

const events = entriesOf('events');
const parents = new Map(events.map(({ front, id }) => [id, front.parent]));
const lineage = (id: string | undefined): string[] => (id === undefined ? [] : [id, ...lineage(parents.get(id))]);
const filed = Map.groupBy(
  articles.flatMap((article) => [...new Set(article.front.events.flatMap(lineage))].map((event) => ({ article, event }))),
  ({ event }) => event,
);
const countOf = (id: string) => filed.get(id)?.length ?? 0;
const childrenOf = (id: string) => events.filter(({ front }) => front.parent === id).map((event) => event.id);

/** A meeting with those within it. */
interface Branch {
  href: string;
  below: Branch[];
}

const pages = events.map(({ front, id }) => {
  const { document } = dist.page(`/events/${id}/`);
  return { id, front, document, figure: all('main figure:has(.time-line)', document)[0] };
});
const drawn = pages.filter((page): page is typeof page & { figure: Element } => page.figure !== undefined);

describe('the time lines of events', () => {
  it('are drawn for some events, and for none of fewer than three articles', () => {
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter(({ id }) => countOf(id) < 3).map(({ id }) => id)).toEqual([]);
  });

  it('are left out only where their articles stand in one place', () => {
    const missing = pages.filter(({ figure, id }) => figure === undefined && countOf(id) >= 3);
    const places = (id: string) => new Set(filed.get(id)!.map(({ article }) => article.front.published.slice(0, 7)));
    expect(missing.filter(({ id }) => places(id).size > 1).map(({ id }) => id)).toEqual([]);
  });

  it('say in their table how many articles there are, all of them', () => {
    const wrong = drawn.flatMap(({ figure, id }) => {
      const counts = all('tbody td', figure).map((cell) => Number(text(cell)));
      const sum = counts.reduce((total, count) => total + count, 0);
      return sum === countOf(id) ? [] : [`${id}: ${sum}, not ${countOf(id)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('lead to pages that are there, by links that say where', () => {
    const links = drawn.flatMap(({ figure }) => all('svg a', figure));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => text(one('title', link)) === '')).toEqual([]);
    const paths = new Set(dist.pages.map(({ path }) => path));
    expect([...new Set(links.map(({ attribs }) => attribs.href ?? ''))].filter((href) => !paths.has(href))).toEqual([]);
  });

  it('put no article on a day that nobody knows', () => {
    const days = drawn.flatMap(({ figure, id }) =>
      all('tbody a[href^="/dates/"]', figure)
        .map(({ attribs }) => (attribs.href ?? '').split('/').filter(Boolean).slice(1).join('-'))
        .filter((date) => date.length === 10 && !filed.get(id)!.some(({ article }) => article.front.published === date))
        .map((date) => `${id}: ${date}`),
    );
    expect(days).toEqual([]);
  });
});

describe('the tree of an event', () => {
  const trees = pages.filter(({ id }) => childrenOf(id).length > 0);

  it('stands on the page of every event with meetings within it, and on no other', () => {
    const shown = pages.filter(({ document }) => all('main section > ol .meeting', document).length > 0);
    expect(shown.map(({ id }) => id)).toEqual(trees.map(({ id }) => id));
  });

  it.each(trees)('of $id names each meeting at its level, with its articles and its days drawn', ({ document, id }) => {
    const section = one('main section:has(.meeting)', document);
    const level = (list: Element): Branch[] =>
      all(':scope > li', list).map((item) => ({
        href: one(':scope > .meeting a', item).attribs.href ?? '',
        below: all(':scope > ol', item).flatMap(level),
      }));
    const tree = (event: string): Branch[] =>
      childrenOf(event).map((child) => ({ href: `/events/${child}/`, below: tree(child) }));
    const inOrder = (list: Branch[]): Branch[] =>
      list
        .map(({ below, href }) => ({ href, below: inOrder(below) }))
        .sort((a, b) => (a.href < b.href ? -1 : 1));
    expect(inOrder(level(one(':scope > ol', section)))).toEqual(inOrder(tree(id)));
    for (const meeting of all('.meeting', section)) {
      const child = one('a', meeting).attribs.href!.split('/')[2]!;
      expect(text(meeting)).toContain(strings.articles(countOf(child)));
      expect(all('time', meeting).length).toBeGreaterThan(0);
      expect(all('svg[aria-hidden="true"] rect', meeting)).toHaveLength(1);
    }
  });
});
