import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const HUES = [...readFileSync('src/styles/hues.css', 'utf8').matchAll(/data-hue='(\d+)'/g)].map(([, hue]) =>
  String(hue),
);

type Pair = readonly [text: string, ground: string, hue?: string];

/** The contrast (WCAG 2.2) of pairs of colour properties, as the browser mixes them into sRGB. */
const contrasts = (page: Page, pairs: readonly Pair[]): Promise<number[]> =>
  page.evaluate((asked) => {
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('There is no canvas.');
    const luminance = (property: string, hue: string | undefined) => {
      const probe = document.createElement('span');
      if (hue !== undefined) probe.dataset.hue = hue;
      probe.style.color = `var(${property})`;
      document.body.append(probe);
      context.fillStyle = getComputedStyle(probe).color;
      probe.remove();
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return asked.map(([text, ground, hue]) => {
      const [a, b] = [luminance(text, hue), luminance(ground, hue)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    });
  }, pairs);

const TEXTS: readonly Pair[] = [
  ['--ink', '--paper'],
  ['--ink', '--raised'],
  ['--ink', '--mark'],
  ['--muted', '--paper'],
  ['--muted', '--raised'],
  ['--accent', '--paper'],
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`text keeps 4.5:1 in every hue, ${colorScheme}`, async ({ page }) => {
    expect(HUES).toHaveLength(24);
    await page.emulateMedia({ colorScheme });
    await page.goto('');
    const pairs = [...TEXTS, ...HUES.map((hue): Pair => ['--accent', '--paper', hue])];
    const found = await contrasts(page, pairs);
    const tooLow = pairs.filter((_, index) => (found[index] ?? 0) < 4.5);
    expect(tooLow, found.map((ratio) => ratio.toFixed(2)).join(' ')).toEqual([]);
  });
}

test('the two schemes differ', async ({ page }) => {
  await page.goto('');
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).not.toBe(light);
});
