import { describe, expect, it } from 'vitest';
import { getCoverage } from '../../src/archive/coverage.ts';
import { dateBounds } from '../../src/schemas/edtf.ts';
import { strings } from '../../src/strings/index.ts';
import { articles, isDated } from './content.ts';
import { type Element, all, one, text } from './html.ts';
import { dist } from './site.ts';

const words = strings.chronology;
const { document } = dist.page('/dates/');
const monthOf = ({ bounds: { first, last } }: (typeof articles)[number]) =>
  first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : undefined;
const yearOf = ({ bounds: { first, last } }: (typeof articles)[number]) =>
  first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : undefined;

const titles = (selector: string) => all(`${selector} > title`, document).map((title) => text(title));
const countIn = (title: string) => Number(/: ([\d,]+) articles?/.exec(title)?.[1]?.replaceAll(',', ''));
const total = (counts: number[]) => counts.reduce((all, count) => all + count, 0);

describe('the histogram', () => {
  it('counts every article once', () => {
    expect(total(titles('.bar').map(countIn))).toBe(articles.length);
  });

  it('counts in each month the articles of that month, and in hollow bars those of no one month', () => {
    const months = Map.groupBy(
      articles.flatMap((article) => monthOf(article) ?? []),
      (month) => month,
    );
    const bars = all('a.bar:not(.hollow)', document).map(
      (bar) => [(bar.attribs.href ?? '').slice('/dates/'.length, -1).replace('/', '-'), countIn(text(one('title', bar)))] as const,
    );
    expect(months.size).toBeGreaterThan(0);
    expect(Object.fromEntries(bars.filter(([, count]) => count > 0))).toEqual(
      Object.fromEntries([...months].map(([month, own]) => [month, own.length])),
    );
    expect(total(titles('.hollow').map(countIn))).toBe(articles.filter((article) => !monthOf(article)).length);
  });

  it('leads to pages that are there', () => {
    const paths = new Set(dist.pages.map(({ path }) => path));
    const hrefs = all('svg a', document).map(({ attribs }) => attribs.href ?? '');
    expect(hrefs.length).toBeGreaterThan(articles.length / 3);
    expect(hrefs.filter((href) => !paths.has(href))).toEqual([]);
  });

  it('has a table of the same numbers', () => {
    const [table] = all('figure table', document);
    const last = (row: Element) => Number(text(all('td', row).at(-1)!));
    const counted = all('tbody tr:is(.month, .unknown)', table!).filter((row) => all('td[colspan]', row).length === 0);
    expect(total(counted.map(last))).toBe(articles.length);
    expect(last(one('tfoot tr', table!))).toBe(articles.length);
    const years = Map.groupBy(articles.flatMap((article) => yearOf(article) ?? []), (year) => year);
    for (const row of all('tbody tr.year', table!).filter((each) => all('td[colspan]', each).length === 0))
      expect([text(one('a', row)), last(row)]).toEqual([text(one('a', row)), years.get(text(one('a', row)))?.length]);
  });
});

describe('the calendars', () => {
  const sections = all('section[aria-labelledby^="y"]', document).filter(({ attribs }) => /^y\d{4}$/.test(attribs['aria-labelledby'] ?? ''));
  const dated = articles.filter(isDated);

  it('are one for each year that is covered or held, the newest first', () => {
    const coverage = getCoverage();
    const years = [
      ...articles.flatMap(({ bounds }) => [bounds.first, bounds.last]),
      ...(coverage ? [dateBounds(coverage.from).first, dateBounds(coverage.to).last] : []),
    ].map((day) => Number(day.slice(0, 4)));
    const [first, last] = [Math.min(...years), Math.max(...years)];
    expect(sections.map(({ attribs }) => attribs['aria-labelledby'])).toEqual(
      Array.from({ length: last - first + 1 }, (_, index) => `y${last - index}`),
    );
  });

  it('fill every day of an article, and no other, and list the same days', () => {
    const expected = [...new Set(dated.map(({ bounds }) => `/dates/${bounds.first.replaceAll('-', '/')}/`))].sort();
    const filled = all('a:has(> .day)', document).map(({ attribs }) => attribs.href ?? '');
    const listed = sections
      .flatMap((section) => all('details a', section))
      .map(({ attribs }) => attribs.href ?? '')
      .filter((href) => href.split('/').length === 6);
    expect(filled.toSorted()).toEqual(expected);
    expect(listed.toSorted()).toEqual(expected);
  });

  it('say of each year how many articles it holds, and how many of them have no known day', () => {
    const said = sections.flatMap((section) => {
      const [first = ''] = all('p', section).map((each) => text(each));
      const [, count, undated] = /^([\d,]+) articles?(?:, on [^,]*)?(?:, ([\d,]+) of no known day)?/.exec(first) ?? [];
      return count === undefined ? [] : [[section.attribs['aria-labelledby'], Number(count), Number(undated ?? 0)]];
    });
    const years = Map.groupBy(articles.filter(yearOf), yearOf);
    expect(said.toSorted()).toEqual(
      [...years].map(([year, own]) => [`y${year}`, own.length, own.filter((article) => !isDated(article)).length]).sort(),
    );
  });

  it('name the known gaps of a year', () => {
    const coverage = getCoverage();
    const whole = coverage && dateBounds(`${coverage.from}/${coverage.to}`);
    const gaps = (coverage?.gaps ?? []).map(({ span }) => dateBounds(span)).filter(({ first, last }) => whole && (first > whole.first || last < whole.last));
    const touched = sections.map(({ attribs }) => attribs['aria-labelledby']!.slice(1)).filter((year) => gaps.some(({ first, last }) => first.slice(0, 4) <= year && last.slice(0, 4) >= year));
    const told = sections.filter((section) => all('a[href="/about/#coverage"]', section).length > 0).map(({ attribs }) => attribs['aria-labelledby']!.slice(1));
    expect(told).toEqual(touched);
  });
});

it('says what its marks mean, each of the three ways of holding nothing among them', () => {
  const key = text(one(`ul[aria-label="${words.key}"]`, document));
  for (const meaning of [words.states.none, words.states.gap, words.states.outside]) expect(key).toContain(meaning);
});

it('brings no script but what every page has', () => {
  const scripts = (path: string) => all('script[src]', dist.page(path).document).map(({ attribs }) => attribs.src);
  expect(scripts('/dates/')).toEqual(scripts('/about/'));
});
