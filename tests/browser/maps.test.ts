import type { Locator, Page } from '@playwright/test';
import { indexUrl, membersUrl } from '../../src/archive/urls.ts';
import { archive, need } from './archive.ts';
import { expect, test } from './fixture.ts';

/** A country with cities: on its map there is most to follow. */
const country = need(
  archive.places
    .map((place) => ({ place, cities: archive.places.filter(({ within }) => within === place).length }))
    .sort((a, b) => b.cities - a.cities)[0]?.place,
  'place',
);
const organisation = need(
  archive.organisations.find(({ members }) => members.some(({ from }) => from !== undefined)),
  'organisation of whose members one joined on a known date',
);

/** The links that the keyboard stops at, from the first to the last, as it comes by them. */
async function stops(page: Page, links: Locator): Promise<(string | null)[]> {
  const met: (string | null)[] = [];
  await links.first().focus();
  for (;;) {
    const focused = page.locator('svg a:focus');
    if ((await focused.count()) === 0) return met;
    met.push(await focused.getAttribute('href'));
    await expect(focused).toHaveCSS('outline-style', 'solid');
    await page.keyboard.press('Tab');
  }
}

test('the keyboard goes through the marks of the map of places, the greatest first, and follows one', async ({
  page,
}) => {
  await page.goto(indexUrl('places'));
  const links = page.locator('svg.places-map a:not([tabindex])');
  const met = await stops(page, links);
  expect(met.length).toBeGreaterThan(5);
  expect(met.length).toBeLessThanOrEqual(24);
  await links.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${need(met[0] ?? undefined, 'mark')}$`));
});

test('a mark is named for those who hear it, and leads where it says', async ({ page }) => {
  await page.goto(indexUrl('places'));
  const map = page.getByRole('group', { name: /^Map of/ });
  const link = map.getByRole('link').first();
  const name = need((await link.getAttribute('aria-label')) ?? undefined, 'name').split(':')[0]!;
  await page.goto(need((await link.getAttribute('href')) ?? undefined, 'address'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('the map of places scrolls in its own box on a telephone, and its names can be read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(indexUrl('places'));
  const box = page.locator('figure > div:has(> svg.places-map)');
  const { shown, whole } = await box.evaluate((element) => ({
    shown: element.clientWidth,
    whole: element.scrollWidth,
  }));
  expect(whole).toBeGreaterThan(shown);
  expect(await lettersOf(page.locator('svg.places-map text'))).toBeGreaterThanOrEqual(11);
});

/** The height of the smallest letters, in pixels of the screen. */
const lettersOf = (texts: Locator): Promise<number> =>
  texts.evaluateAll((elements) =>
    Math.min(
      ...elements.map((element) => {
        const scale = (element as SVGTextElement).getScreenCTM()?.a ?? 0;
        return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      }),
    ),
  );

const NAMED = [
  { kind: 'places', path: indexUrl('places'), names: 'svg.places-map .names text' },
  { kind: 'a country', path: country.href, names: 'svg.cut-out text' },
  { kind: 'members', path: membersUrl(organisation), names: 'svg.members:last-of-type text' },
];

for (const { kind, names, path } of NAMED) {
  test(`no name stands over another on the map of ${kind}, and none is too small`, async ({ page }) => {
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const overlaps = await page.locator(names).evaluateAll((elements) => {
        const of = elements.map((element) => ({
          map: element.closest('svg'),
          name: element.textContent,
          box: element.getBoundingClientRect(),
        }));
        return of.flatMap((a, index) =>
          of
            .slice(index + 1)
            .filter(({ box, map }) => {
              const across = Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left);
              const down = Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top);
              return map === a.map && across > 1 && down > 3;
            })
            .map((b) => `${a.name} and ${b.name}`),
        );
      });
      expect(overlaps, `${width} px`).toEqual([]);
      expect(await page.locator(names).count()).toBeGreaterThan(2);
      expect(await lettersOf(page.locator(names)), `${width} px`).toBeGreaterThanOrEqual(11);
    }
  });
}

test('the list of a place’s map opens by the keyboard and has what the map links to', async ({ page }) => {
  await page.goto(country.href);
  const drawn = await page
    .locator('svg.cut-out a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(await stops(page, page.locator('svg.cut-out a'))).toEqual(drawn);
  const details = page.locator('figure details');
  await expect(details.getByRole('link').first()).toBeHidden();
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(details.getByRole('link').first()).toBeVisible();
  const listed = await details
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(listed).toEqual(drawn);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`members, those who joined and other land look different, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(membersUrl(organisation));
    const colours = await page
      .locator('svg.members')
      .last()
      .evaluate((map) =>
        ['use.member', 'use.joined', 'use:not([class])'].map((selector) => {
          const use = map.querySelector(selector);
          return use ? getComputedStyle(use).fill : 'none';
        }),
      );
    expect(new Set(colours).size).toBe(3);
    expect(colours).not.toContain('none');
  });
}

test('the maps are there without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(indexUrl('places'));
  await expect(page.locator('svg.places-map .land')).toBeVisible();
  await page.goto(membersUrl(organisation));
  await expect(page.locator('svg.members').last()).toBeVisible();
  await context.close();
});
