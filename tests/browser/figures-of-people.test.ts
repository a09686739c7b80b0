import type { Page } from '@playwright/test';
import { indexUrl } from '../../src/archive/urls.ts';
import { archive, need } from './archive.ts';
import { expect, test } from './fixture.ts';
import { KINDS } from './pages.ts';

const NETWORKS = KINDS.filter(({ kind }) =>
  ['index of people', 'people of an organisation', 'people of an event'].includes(kind),
);

/** The names in a drawing that lie over another name or another's disc, as the browser sets them. */
const overlapping = (page: Page) =>
  page.evaluate(() => {
    const nodes = [...document.querySelectorAll('svg.network a')].map((node) => ({
      name: node.querySelector('title')?.textContent ?? '',
      boxes: [...node.querySelectorAll('text, circle')].map((part) => part.getBoundingClientRect()),
      texts: [...node.querySelectorAll('text')].map((part) => part.getBoundingClientRect()),
    }));
    const crosses = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return {
      nodes: nodes.length,
      found: nodes.flatMap(({ name, texts }) =>
        nodes
          .filter(
            (other) =>
              other.name !== name && texts.some((text) => other.boxes.some((box) => crosses(text, box))),
          )
          .map((other) => `${name} over ${other.name}`),
      ),
    };
  });

test('in a network no name lies over another', async ({ page }) => {
  expect(NETWORKS).toHaveLength(3);
  for (const { path } of NETWORKS) {
    await page.goto(path);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const { found, nodes } = await overlapping(page);
      expect(nodes).toBeGreaterThan(2);
      expect(found, `${path} at ${width} px`).toEqual([]);
    }
  }
});

test('letters in a network can be read on a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const { path } of NETWORKS) {
    await page.goto(path);
    const height = await page
      .locator('svg.network text')
      .first()
      .evaluate((text) => text.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(11);
  }
});

test('the keyboard reaches each person of a network, sees who it is, and goes to their page', async ({
  page,
}) => {
  await page.goto(indexUrl('people'));
  const people = page.locator('svg.network a');
  await people.first().focus();
  await page.keyboard.press('Tab');
  await expect(people.nth(1)).toBeFocused();
  const focused = page.locator('svg.network a:focus-visible');
  await expect(focused).toHaveCount(1);
  await expect(focused).toHaveCSS('outline-style', 'solid');
  await expect(focused).toHaveAccessibleName(/: \d+ articles?; with .+ \(\d+\)/);
  const href = need((await people.nth(1).getAttribute('href')) ?? undefined, 'person in the network');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
});

test('a person’s time line is read as a table that the keyboard opens', async ({ page }) => {
  const person = need(
    archive.people
      .filter(({ articles }) => articles.length <= 50)
      .toSorted((a, b) => b.articles.length - a.articles.length)[0],
    'person with few articles',
  );
  await page.goto(person.href);
  const summary = page.locator('figure summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('figure table')).toBeVisible();
  await expect(page.locator('figure table tr')).toHaveCount(await page.locator('svg.lane a').count());
  await page.keyboard.press('Tab');
  await expect(page.locator('figure table a').first()).toBeFocused();
});

test('a dot of a time line leads those who point to its article', async ({ page }) => {
  const person = need(
    archive.people.find(({ articles }) => articles.length === 1),
    'person whom one article names',
  );
  await page.goto(person.href);
  await page.locator('svg.lane a > :is(circle, rect)').click();
  await expect(page).toHaveURL(need(person.articles[0], 'article').href);
});
