import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/model.ts';
import { bareSite } from '../../../src/building/bare.ts';
import * as dataFilesModule from '../../../src/formats/data-files.ts';

interface Config {
  vite: { plugins: { load: (id: string) => string | undefined }[] };
}

/** What the module of a route is replaced with in a bare build. */
function instead(route: string): string | undefined {
  let config: Config | undefined;
  const hook = bareSite().hooks['astro:config:setup'] as unknown as (options: object) => void;
  hook({
    command: 'build',
    logger: { info: () => undefined },
    updateConfig: (given: Config) => (config = given),
  });
  return config?.vite.plugins[0]?.load(resolve('src/pages', route));
}

it.each([
  ['articles/[year]/[slug].[ending].ts', true],
  ['[...of]/feed.xml.ts', true],
  ['api/v1/[...path].json.ts', true],
  ['data/[...file].ts', true],
  ['sitemap-[part].xml.ts', true],
  ['articles/[year]/[slug].astro', false],
  ['topics/[id]/[...page].astro', false],
  ['search/data/article/[file].json.ts', false],
  ['search/data/articles.json.ts', false],
  ['robots.txt.ts', false],
])('%s is left out of a bare build: %s', (route, isLeftOut) => {
  expect(existsSync(resolve('src/pages', route))).toBe(true);
  expect(instead(route) !== undefined).toBe(isLeftOut);
});

it('citations are set in no style', () => {
  expect(instead('../formats/styled-kept.ts')).toContain('keptCitations = () => Promise.resolve([])');
  expect(instead('../formats/styled.ts')).toBeUndefined();
});

it('there are no data files, and every name of their module is there', async () => {
  const code = instead('../formats/data-files.ts')!;
  const replaced = (await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  )) as typeof dataFilesModule;
  expect(replaced.dataFiles({} as Archive, '')).toEqual([]);
  expect(Object.keys(replaced).sort()).toEqual(Object.keys(dataFilesModule).sort());
});

it('a page left out has no paths', () => {
  expect(instead('[...of]/feed.json.ts')).toContain('getStaticPaths = () => []');
});
