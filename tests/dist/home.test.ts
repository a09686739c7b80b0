import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/check/read.ts';
import { citedIn } from '../../src/schemas/cited.ts';
import { strings } from '../../src/strings/index.ts';
import { articles, entriesOf, isDated } from './content.ts';
import { all, one, text } from './html.ts';
import { dist } from './site.ts';

const { document } = dist.page('/');
const words = strings.home;

describe('the numbers of what is held', () => {
  const cells = all(`section[aria-label="${words.held}"] li`, document);
  const numbers = cells.map((cell) => text(one('b', cell)));
  const links = cells.map((cell) => all('a', cell)[0]?.attribs.href);
  const distinct = (values: string[]) => new Set(values).size;

  it('are those of the content', () => {
    const years = articles.flatMap(({ bounds }) => [bounds.first.slice(0, 4), bounds.last.slice(0, 4)]).sort();
    const counts = [
      articles.length,
      ...(['events', 'people', 'places', 'publishers'] as const).map((collection) => entriesOf(collection).length),
      distinct(articles.map(({ front }) => front.source.language)),
      distinct(articles.filter(isDated).map(({ bounds }) => bounds.first)),
    ];
    expect(numbers.slice(0, -1).map((number) => Number(number.replaceAll(',', '')))).toEqual(counts);
    expect(numbers.at(-1)).toBe(words.holdings.span(years[0]!, years.at(-1)!));
  });

  it('lead to where these are', () => {
    expect(links.slice(0, 5)).toEqual(['/articles/', '/events/', '/people/', '/places/', '/publishers/']);
  });
});

it('it leads with a dossier and its summary: of those added last, the one that cites most', () => {
  const cited = new Map(readContent().files.filter(({ collection }) => collection === 'dossiers').map(({ body, id }) => [id, citedIn(body).length]));
  const [lead] = entriesOf('dossiers').toSorted(
    (a, b) => (a.front.added < b.front.added ? 1 : a.front.added > b.front.added ? -1 : 0) || cited.get(b.id)! - cited.get(a.id)! || (a.id < b.id ? -1 : 1),
  );
  const section = one('section[aria-labelledby="lead"]', document);
  expect(all('h2 a', section).map(({ attribs }) => attribs.href)).toEqual([`/dossiers/${lead!.id}/`]);
  expect(text(section)).toContain(lead!.front.summary.slice(0, 30).replace(/['’].*/, ''));
});

it('what came in last stands there, by the day it was added', () => {
  const shown = all('section[aria-labelledby="added"] h3 a', document).map(({ attribs }) => attribs.href ?? '');
  const wanted = articles
    .toSorted((a, b) => {
      const [left, right] = [a, b].map(({ bounds, front, id }) => [front.added, bounds.first, bounds.last, id].join(' ')) as [string, string];
      return left < right ? 1 : -1;
    })
    .map(({ id }) => `/articles/${id}/`);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown).toEqual(wanted.slice(0, shown.length));
});

it('its histogram counts every article once and leads to the years', () => {
  const bars = all('section[aria-labelledby="years"] svg .bar', document);
  const counts = bars.map((bar) => Number(/: ([\d,]+) articles?/.exec(text(one('title', bar)))?.[1]?.replaceAll(',', '')));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(articles.length);
  expect(bars.flatMap(({ attribs }) => attribs.href ?? []).every((href) => /^\/dates\/\d{4}\/$/.test(href))).toBe(true);
});

it('each organisation of rank has a column of its newest articles', () => {
  const ranked = entriesOf('organisations').filter(({ front }) => front.rank !== undefined).sort((a, b) => a.front.rank! - b.front.rank!);
  const columns = all('main section:has(> h2 > a[href^="/organisations/"])', document);
  expect(columns.map((column) => one('h2 a', column).attribs.href)).toEqual(ranked.map(({ id }) => `/organisations/${id}/`));
  for (const [index, { id }] of ranked.entries()) {
    const own = articles.filter(({ front }) => front.organisations.includes(id)).map((article) => `/articles/${article.id}/`);
    expect(own).toEqual(expect.arrayContaining(all('h3 a', columns[index]!).map(({ attribs }) => attribs.href)));
  }
});
