import { describe, expect, it } from 'vitest';
import { strings } from '../../src/strings/index.ts';
import { type ContentArticle, articles, isDated } from './content.ts';
import { type Element, all, text } from './html.ts';
import { complaints } from './pages.ts';
import { dist } from './site.ts';

const hrefOf = ({ id }: ContentArticle) => `/articles/${id}/`;
const datePath = (date: string) => `/dates/${date.replaceAll('-', '/')}/`;
const dated = articles.filter(isDated);
const undated = articles.filter((article) => !isDated(article));

/** The month of every day from first to last. */
function monthsOf({ bounds: { first, last } }: ContentArticle): string[] {
  const months = new Set<string>();
  for (let day = Date.parse(first); day <= Date.parse(last); day += 86_400_000) months.add(new Date(day).toISOString().slice(0, 7));
  return [...months];
}
const periodsOf = (article: ContentArticle) => [...monthsOf(article), ...new Set(monthsOf(article).map((month) => month.slice(0, 4)))];

/** The pages of a date: the first, and those on which its list goes on. */
const pagesOf = (date: string) =>
  dist.pages.filter(({ path }) => path === datePath(date) || path.startsWith(`${datePath(date)}page-`));

const unknownDay = (root: Parameters<typeof all>[1]) =>
  all('section', root).filter((section) => all('h2', section).some((heading) => text(heading) === strings.dates.dayNotKnown));
const links = (article: ContentArticle, root: Parameters<typeof all>[1]) => all(`h3 a[href="${hrefOf(article)}"]`, root);

describe('an article of a known day', () => {
  it('stands on the pages of its day, month and year, and not under “day not known”', () => {
    expect(dated.length).toBeGreaterThan(0);
    const wrong = dated.flatMap((article) => {
      const { first } = article.bounds;
      return [first, first.slice(0, 7), first.slice(0, 4)].filter((date) => {
        const pages = pagesOf(date).map(({ document }) => document);
        return !pages.some((page) => links(article, page).length > 0) || pages.flatMap(unknownDay).some((section) => links(article, section).length > 0);
      }).map((date) => `${article.id} on ${date}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('an article of a month or an interval', () => {
  it('stands on every month and year it touches, under “day not known”', () => {
    expect(undated.length).toBeGreaterThan(0);
    const wrong = undated.flatMap((article) =>
      periodsOf(article)
        .filter((date) => !pagesOf(date).flatMap(({ document }) => unknownDay(document)).some((section) => links(article, section).length > 0))
        .map((date) => `${article.id} on ${date}`),
    );
    expect(wrong).toEqual([]);
  });

  it('stands on no other page of a date, and on that of no day', () => {
    const pages = dist.pages.filter(({ path }) => path.startsWith('/dates/'));
    const allowed = new Map(undated.map((article) => [hrefOf(article), new Set(periodsOf(article).map(datePath))]));
    expect(
      complaints(pages, ({ document, path }) =>
        all('h3 a[href]', document)
          .map(({ attribs }) => attribs.href ?? '')
          .filter((href) => allowed.has(href) && !allowed.get(href)?.has(path.replace(/page-\d+\/$/, ''))),
      ),
    ).toEqual([]);
  });

  it('is shown with the ends of its date alone, wherever it is listed', () => {
    const endsOf = new Map(undated.map((article) => [hrefOf(article), article.front.published.split('/')]));
    const shown = dist.pages.flatMap(({ document, path }) =>
      all('a[href]', document).flatMap((link) => {
        const ends = endsOf.get(link.attribs.href ?? '');
        return ends ? [{ href: link.attribs.href, path, ends, times: timesOf(link) }] : [];
      }),
    );
    expect(shown.filter(({ times }) => times.length > 0).length).toBeGreaterThanOrEqual(undated.length);
    expect(shown.filter(({ ends, times }) => times.some((time) => !ends.includes(time))).map(({ href, path, times }) => `${path}: ${href} ${times.join()}`)).toEqual([]);
  });
});

/** The dates of the one item of a list that a link stands in; those in the link itself where it has any. */
function timesOf(link: Element): string[] {
  const within = all('time', link);
  if (within.length > 0) return within.map(({ attribs }) => attribs.datetime ?? '');
  const item = ancestors(link).find(({ name }) => name === 'li');
  return item && all('a[href*="/articles/"]', item).length === 1 ? all('time', item).map(({ attribs }) => attribs.datetime ?? '') : [];
}

function* ancestors(element: Element): Generator<Element> {
  for (let { parent } = element; parent && 'name' in parent; parent = parent.parent) yield parent;
}

describe('the calendar', () => {
  it('has a page for every day of an article, and for no other', () => {
    const days = dist.pages.map(({ path }) => /^\/dates\/(\d{4}\/\d{2}\/\d{2})\/$/.exec(path)?.[1]).filter((day) => day !== undefined);
    expect(days.sort()).toEqual([...new Set(dated.map(({ bounds }) => bounds.first.replaceAll('-', '/')))].sort());
  });

  it('has a page for every month and year that an article touches, and for no other', () => {
    const periods = dist.pages.map(({ path }) => /^\/dates\/(\d{4}(?:\/\d{2})?)\/$/.exec(path)?.[1]).filter((period) => period !== undefined);
    expect(periods.sort()).toEqual([...new Set(articles.flatMap(periodsOf).map((period) => period.replace('-', '/')))].sort());
  });
});
