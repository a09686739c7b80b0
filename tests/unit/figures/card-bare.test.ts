import { afterEach, expect, it, vi } from 'vitest';
import { articlesOf, smallArchive } from '../archive/entries.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it.each([
  ['', true],
  ['0', true],
  ['1', false],
])('with BARE=%s cards are made and named: %s', async (bare, made) => {
  vi.stubEnv('BARE', bare);
  vi.resetModules();
  const { cardsOf } = await import('../../../src/figures/cards.ts');
  const { articleNode } = await import('../../../src/formats/json-ld/article.ts');
  expect(cardsOf(smallArchive()).length > 0).toBe(made);
  expect('image' in articleNode(articlesOf({ '2024/a': {} })[0]!, 'https://lamps.example/')).toBe(made);
});
