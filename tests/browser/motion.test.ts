import type { Page } from '@playwright/test';
import { archive, need } from './archive.ts';
import { expect, test } from './fixture.ts';

const organisation = need(
  archive.organisations.find(({ articles }) => articles.length > 0),
  'organisation with an article',
);
const article = need(organisation.articles[0], 'article');

/** The longest that anything moves. */
const LIMIT = 150;

interface Revealed {
  transition: boolean;
  /** Milliseconds, of each animation of the transition. */
  durations: number[];
  named: string[];
}

/** Notes in each page how it was revealed. */
const noteReveal = (page: Page) =>
  page.addInitScript(() => {
    const noted = new Promise<Revealed>((resolve) => {
      addEventListener('pagereveal', ({ viewTransition }) => {
        if (!viewTransition) {
          resolve({ transition: false, durations: [], named: [] });
          return;
        }
        void viewTransition.ready.then(() => {
          const effects = document.getAnimations().map(({ effect }) => effect as KeyframeEffect);
          resolve({
            transition: true,
            durations: effects.map((effect) => Number(effect.getComputedTiming().endTime)),
            named: effects.flatMap(({ pseudoElement }) => pseudoElement ?? []),
          });
        });
      });
    });
    Object.assign(globalThis, { noted });
  });

const revealed = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { noted: Promise<Revealed> }).noted);

async function followHeadline(page: Page) {
  await page.goto(organisation.href);
  await page.locator(`:is(h2, h3) > a[href="${article.href}"]`).first().click();
  await expect(page.locator('h1')).toHaveText(article.headline);
  await expect(page).toHaveURL(article.href);
}

test('the headline carries over from list to article, briefly', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await noteReveal(page);
  await followHeadline(page);
  const { durations, named, transition } = await revealed(page);
  expect(transition).toBe(true);
  expect(Math.max(...durations)).toBeLessThanOrEqual(LIMIT);
  expect(named).toContain('::view-transition-old(headline)');
  expect(named).toContain('::view-transition-new(headline)');
});

test('nothing moves for those who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await noteReveal(page);
  await followHeadline(page);
  expect(await revealed(page)).toEqual({ transition: false, durations: [], named: [] });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(element);
        return (
          animationName !== 'none' ||
          scrollBehavior === 'smooth' ||
          !/^(?:0s(?:, )?)+$/.test(transitionDuration)
        );
      }).length,
  );
  expect(moving).toBe(0);
});
