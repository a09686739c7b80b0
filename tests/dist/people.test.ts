import { describe, expect, it } from 'vitest';
import type { ContentArticle } from './content.ts';
import { articles, entriesOf, isDated } from './content.ts';
import { filedArticles } from './filed.ts';
import { all, text } from './html.ts';
import { dist } from './site.ts';

const namedIn = ({ front }: ContentArticle) => [...new Set(front.people.map(({ person }) => person))];

/** How many of the articles name both, by the two ids in order. */
function pairsIn(list: ContentArticle[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const article of list) {
    const named = namedIn(article).sort();
    for (const [index, a] of named.entries()) {
      for (const b of named.slice(index + 1)) pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? 0) + 1);
    }
  }
  return pairs;
}

const tiesIn = (list: ContentArticle[]) => [...pairsIn(list)].filter(([, shared]) => shared > 1);
const idsOf = (hrefs: (string | undefined)[]) => hrefs.map((href) => /^\/people\/([^/]+)\/$/.exec(href ?? '')?.[1] ?? `no person: ${href}`);

/** The pages of a list of people. */
const pagesAt = (path: string) => dist.pages.filter((page) => page.path === path || page.path.startsWith(`${path}page-`)).map(({ document }) => document);
const listedAt = (path: string) =>
  pagesAt(path).flatMap((document) => all('main > table tbody tr', document).map((row) => ({
    id: idsOf(all('th a', row).map(({ attribs }) => attribs.href))[0],
    count: Number(text(all('td', row)[0]!)),
    others: text(all('td', row)[2]!),
  })));
const drawnAt = (path: string) => idsOf(all('svg.network a', dist.page(path).document).map(({ attribs }) => attribs.href));

const scopes = [...filedArticles]
  .filter(([path]) => /^\/(?:organisations|events)\//.test(path))
  .map(([entity, list]) => ({ entity, path: `${entity}people/`, list }));
const withTies = scopes.filter(({ list }) => tiesIn(list).length > 0);
const networks = [{ path: '/people/', list: articles }, ...withTies];

describe('who appears with whom', () => {
  it('has a page, linked from the entity’s own, where two people are tied, and only there', () => {
    expect(withTies.length).toBeGreaterThan(0);
    const answering = scopes.filter(({ path }) => dist.pages.some((page) => page.path === path));
    expect(answering.map(({ path }) => path)).toEqual(withTies.map(({ path }) => path));
    const linked = scopes.filter(({ entity, path }) => all(`main a[href="${path}"]`, dist.page(entity).document).length > 0);
    expect(linked.map(({ path }) => path)).toEqual(withTies.map(({ path }) => path));
  });

  it('lists everyone with the number of their articles and of those named beside them', () => {
    const names = new Map(entriesOf('people').map(({ front, id }) => [id, front.name]));
    for (const { list, path } of networks) {
      const counts = new Map<string, number>(path === '/people/' ? [...names.keys()].map((id) => [id, 0]) : []);
      for (const person of list.flatMap(namedIn)) counts.set(person, (counts.get(person) ?? 0) + 1);
      const rows = listedAt(path);
      expect([...rows].map(({ count, id }) => `${id} ${count}`).sort()).toEqual([...counts].map(([id, count]) => `${id} ${count}`).sort());
      const pairs = pairsIn(list);
      for (const [pair, shared] of [...pairs].sort(([, a], [, b]) => b - a).slice(0, 1)) {
        const [a, b] = pair.split(' ') as [string, string];
        expect(rows.find(({ id }) => id === a)?.others).toContain(`${names.get(b)} (${shared})`);
      }
    }
  });

  it('draws people who are tied to one another, 40 at most, and all where they are fewer', () => {
    for (const { list, path } of networks) {
      const ties = tiesIn(list).map(([pair]) => pair.split(' '));
      const tied = new Set(ties.flat());
      const drawn = drawnAt(path);
      expect(new Set(drawn).size).toBe(drawn.length);
      if (tied.size < 3) expect(drawn).toEqual([]);
      else if (tied.size <= 40) expect(drawn.toSorted()).toEqual([...tied].sort());
      else expect(drawn.length).toBe(40);
      expect(drawn.filter((id) => !ties.some((pair) => pair.includes(id) && pair.every((each) => drawn.includes(each))))).toEqual([]);
    }
  });
});

describe('a person’s appearances', () => {
  const people = [...filedArticles].filter(([path, list]) => path.startsWith('/people/') && list.length > 0);
  const wrong = (complain: (path: string, list: ContentArticle[]) => boolean) =>
    people.filter(([path, list]) => complain(path, list)).map(([path]) => path);
  const marks = (path: string, shape: string) =>
    [...new Set(all(`svg.lane a:has(> ${shape})`, dist.page(path).document).map(({ attribs }) => attribs.href))].sort();
  const hrefs = (list: ContentArticle[]) => list.map(({ id }) => `/articles/${id}/`).sort();

  it('are a dot for each article of a known day, and a bar for every other', () => {
    expect(people.some(([, list]) => !list.every(isDated))).toBe(true);
    expect(
      wrong((path, list) => {
        const dots = hrefs(list.filter(isDated));
        const bars = hrefs(list.filter((article) => !isDated(article)));
        return list.length <= 50 && (marks(path, 'circle').join() !== dots.join() || marks(path, 'rect').join() !== bars.join());
      }),
    ).toEqual([]);
  });

  it('are all in the table, with the offices as the sources word them', () => {
    expect(
      wrong((path, list) => {
        const { document } = dist.page(path);
        const table = all('figure details table', document);
        const links = all('figure details table a', document).map(({ attribs }) => attribs.href ?? '');
        const person = path.split('/')[2];
        const offices = list.flatMap(({ front }) => front.people.filter((named) => named.person === person).flatMap(({ office }) => office ?? []));
        const shown = all('figure ol', document).map(text).join(' ');
        return list.length <= 50 && ([...new Set(links)].sort().join() !== hrefs(list).join() || table.length !== 1 || offices.some((office) => !shown.includes(office.replace(/\s+/g, ' '))));
      }),
    ).toEqual([]);
  });
});
