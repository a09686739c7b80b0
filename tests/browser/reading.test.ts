import type { Page } from '@playwright/test';
import { calendarOf } from '../../src/archive/days.ts';
import { strings } from '../../src/strings/index.ts';
import { archive, need } from './archive.ts';
import { expect, test } from './fixture.ts';
import { articleAt } from './search/driver.ts';

const { article, nav, search, source } = strings;

test.use({ javaScriptEnabled: false });

const main = (page: Page) => page.locator('main');
const follow = (page: Page, href: string) => main(page).locator(`a[href="${href}"]:visible`).first().click();

/** Follows the first headline of the page. */
async function followArticle(page: Page) {
  const headline = main(page).locator(':is(h2, h3) > a:visible').first();
  const followed = articleAt((await headline.getAttribute('href')) ?? '');
  await headline.click();
  return followed;
}

const chapter = (page: Page, name: string) =>
  page.getByRole('navigation', { name: nav.main }).getByRole('link', { name }).click();

test('from the home page to an organisation, its articles and their originals', async ({ page }) => {
  const organisation = need(
    archive.organisations.find(({ articles }) => articles.length > 0),
    'organisation with an article',
  );
  await page.goto('');
  await chapter(page, nav.organisations);
  await follow(page, organisation.href);
  await expect(page.locator('h1')).toHaveText(organisation.name);
  const first = await followArticle(page);
  expect(organisation.articles).toContain(first);
  await expect(page.locator('h1')).toHaveText(first.headline);
  await expect(page.getByRole('complementary', { name: source.title })).toContainText(
    first.source.publisher.name,
  );
  await follow(page, first.source.publisher.href);
  await expect(page.locator('h1')).toHaveText(first.source.publisher.name);
});

test('from the home page to an event, its parts and its articles', async ({ page }) => {
  const event = need(
    archive.events.find(
      ({ allArticles, children, parent }) => !parent && children.length > 0 && allArticles.length > 0,
    ),
    'event with parts and articles',
  );
  const part = need(
    event.children.find(({ articles }) => articles.length > 0),
    'part of an event with an article',
  );
  await page.goto('');
  await chapter(page, nav.events);
  await follow(page, event.href);
  await expect(page.locator('h1')).toHaveText(event.name);
  await follow(page, part.href);
  await expect(page.locator('h1')).toHaveText(part.name);
  const report = await followArticle(page);
  expect(part.articles).toContain(report);
  await expect(page.locator('h1')).toHaveText(report.headline);
  await expect(main(page).locator('.facts')).toContainText(part.short);
});

test('from the home page to a year, a month, a day and what was published on it', async ({ page }) => {
  const { days } = calendarOf(archive.articles);
  const day = need(days[0], 'day with an article');
  const [year, month] = day.id.split('-');
  const published = need(day.articles[0], 'article');
  await page.goto('');
  await chapter(page, nav.dates);
  await follow(page, `/dates/${year}/`);
  await follow(page, `/dates/${year}/${month}/`);
  await follow(page, `/dates/${day.id.replaceAll('-', '/')}/`);
  await expect(main(page).locator('h1 time')).toHaveAttribute('datetime', day.id);
  await follow(page, published.href);
  await expect(main(page).locator('time').first()).toHaveAttribute('datetime', day.id);
});

test('an article whose day is not known says so, and shows both ends', async ({ page }) => {
  const undated = need(
    archive.articles.find(({ precision }) => precision === 'interval'),
    'article known only to an interval',
  );
  await page.goto(undated.href);
  const times = await main(page)
    .locator('time')
    .evaluateAll((all) => all.slice(0, 2).map((time) => time.getAttribute('datetime')));
  expect(times).toEqual(undated.published.split('/'));
  await expect(main(page).locator('header')).toContainText(strings.dayNotKnown);
});

test('from an article to the one before it', async ({ page }) => {
  const [later, earlier] = need(
    archive.organisations
      .map(({ articles }) => articles)
      .find((articles) => articles.length > 1 && articles[0]?.organisations[0]?.articles === articles),
    'organisation with two articles',
  );
  await page.goto(later?.href ?? '');
  const neighbours = page.getByRole('navigation', { name: article.neighbours });
  await neighbours
    .locator(`a[href="${earlier?.href ?? ''}"]`)
    .first()
    .click();
  await expect(page.locator('h1')).toHaveText(earlier?.headline ?? '');
});

test('the search page says what it needs, and leads to the articles', async ({ page }) => {
  await page.goto('search/');
  const notice = main(page).locator('noscript p');
  await expect(notice).toBeVisible();
  await expect(notice).toContainText(search.noScript);
  await expect(main(page).getByText(search.idle), 'what needs JavaScript is not promised').toBeHidden();
  await notice.getByRole('link').click();
  await expect(page).toHaveURL(/articles\/$/);
});

test('the 404 page leads on', async ({ page, problems }) => {
  problems.expect(/404/);
  await page.goto('articles/1900/there-is-no-such-article/');
  await expect(page.locator('h1')).toHaveText(strings.notFound.title);
  await main(page).getByRole('link', { name: nav.organisations }).click();
  await expect(page.locator('h1')).toHaveText(nav.organisations);
});
