import { describe, expect, it } from 'vitest';
import { strings } from '../../src/strings/index.ts';
import { articles, isDated } from './content.ts';
import { all, one, text } from './html.ts';
import { complaints } from './pages.ts';
import { dist } from './site.ts';

const days = Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(2016, 0, index + 1)).toISOString().slice(5, 10));
const pages = dist.pages.filter(({ path }) => /^\/dates\/on\/\d\d-\d\d\/$/.test(path));
const dayOf = (path: string) => path.slice('/dates/on/'.length, -1);
const hrefOf = ({ id }: (typeof articles)[number]) => `/articles/${id}/`;
const byDay = Map.groupBy(articles.filter(isDated), ({ bounds }) => bounds.first.slice(5));

const newestFirst = (day: string) =>
  (byDay.get(day) ?? [])
    .toSorted((a, b) => (`${a.bounds.first} ${a.id}` < `${b.bounds.first} ${b.id}` ? 1 : -1))
    .map(hrefOf);

/** How far two days of the year lie apart, over the turn of the year where that is shorter. */
const distance = (a: string, b: string) => {
  const apart = Math.abs(days.indexOf(a) - days.indexOf(b));
  return Math.min(apart, 366 - apart);
};

const listed = (path: string) =>
  dist.pages
    .filter((page) => page.path === path || page.path.startsWith(`${path}page-`))
    .flatMap(({ document }) => all('main h3 a', document).map(({ attribs }) => attribs.href ?? ''));

describe('a day of the year', () => {
  it('has a page, each of the 366', () => {
    expect(pages.map(({ path }) => dayOf(path)).sort()).toEqual(days);
  });

  it('lists the articles of its day in all years, the newest first, and no other', () => {
    expect(byDay.size).toBeGreaterThan(0);
    expect([...byDay.keys()].filter((day) => listed(`/dates/on/${day}/`).join() !== newestFirst(day).join())).toEqual([]);
  });

  it('is never blank: without articles it says so, and shows those of the nearest day that has any', () => {
    const blank = pages.filter(({ path }) => !byDay.has(dayOf(path)));
    expect(
      complaints(blank, ({ document, path }) => {
        const day = dayOf(path);
        const shown = all('main h3 a', document).map(({ attribs }) => attribs.href ?? '');
        const [named] = all('[data-on-note] a', document).map(({ attribs }) => dayOf(attribs.href ?? ''));
        if (named === undefined || shown.length === 0) return ['is blank'];
        const nearest = Math.min(...[...byDay.keys()].map((other) => distance(day, other)));
        return [
          ...(distance(day, named) === nearest ? [] : [`shows ${named}, though another day is nearer`]),
          ...(shown.join() === newestFirst(named).slice(0, shown.length).join() ? [] : ['shows others than it names']),
        ];
      }),
    ).toEqual([]);
  });

  it('leads to the day before and the day after', () => {
    expect(
      complaints(pages, ({ document, path }) => {
        const at = days.indexOf(dayOf(path));
        const [prev, next] = ['prev', 'next'].map((rel) => one(`main a[rel="${rel}"]`, document).attribs.href);
        const wanted = [days.at(at - 1), days[(at + 1) % 366]].map((day) => `/dates/on/${day}/`);
        return prev === wanted[0] && next === wanted[1] ? [] : [`${prev}, ${next}`];
      }),
    ).toEqual([]);
  });
});

it('the index leads to every day of the year and says how many articles each has', () => {
  const said = all('main section ol a', dist.page('/dates/on/').document).map((link) => [
    link.attribs.href,
    text(one('.visually-hidden', link)).split(': ')[1],
  ]);
  expect(said).toEqual(days.map((day) => [`/dates/on/${day}/`, strings.articles(byDay.get(day)?.length ?? 0)]));
});

it('the page of a day leads to that day in every year', () => {
  const ofDays = dist.pages.filter(({ path }) => /^\/dates\/\d{4}\/\d\d\/\d\d\/$/.test(path));
  expect(
    complaints(ofDays, ({ document, path }) => {
      const [, , , month, day] = path.split('/');
      return all(`main header a[href="/dates/on/${month}-${day}/"]`, document).length === 1 ? [] : ['no link'];
    }),
  ).toEqual([]);
});

describe('on the home page', () => {
  const section = one('[data-on-this-day]', dist.page('/').document);
  const day = section.attribs['data-day']!;

  it('a day with articles stands there without a script: that of the newest whose day is known', () => {
    const newest = articles.filter(isDated).map(({ bounds }) => bounds.first).sort().at(-1)!;
    expect(day).toBe(newest.slice(5));
    expect(all('h3 a', section).map(({ attribs }) => attribs.href)).toEqual(newestFirst(day).slice(0, 3));
    expect(text(one('time[datetime="' + day + '"]', section))).not.toBe('');
    expect(all(`a[href="/dates/on/${day}/"]`, section)).toHaveLength(1);
  });

  it('it knows where the other days are', () => {
    expect(section.attribs['data-on-this-day']).toBe('/dates/on/');
  });
});
