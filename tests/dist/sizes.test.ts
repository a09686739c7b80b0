import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DomUtils } from 'htmlparser2';
import { type Document, all } from './html.ts';
import { complaints } from './pages.ts';
import { dist } from './site.ts';

const PAGE = 14_000;
const EXPLORER = 40_000;
const EXPLORERS = ['/dates/'];
const SCRIPT = 5_000;
const FONTS = { count: 2, bytes: 64_000 };

const sizes = new Map<string, number>();

/** Many pages have the same scripts. */
function scriptSize(script: string): number {
  const known = sizes.get(script) ?? brotli(script, 11);
  sizes.set(script, known);
  return known;
}

const brotli = (text: string, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** The bytes after Brotli, the quick way first: the best quality takes ten times as long and makes nothing larger. */
const bytesAbove = (limit: number, text: string) => {
  const quick = brotli(text, 5);
  const bytes = quick > limit ? brotli(text, 11) : quick;
  return bytes > limit ? bytes : undefined;
};

describe('a page', () => {
  it(`is at most ${PAGE} bytes after Brotli, its styles included, and an explorer ${EXPLORER}`, () => {
    expect(
      complaints(dist.pages, ({ html, path }) => {
        const bytes = bytesAbove(EXPLORERS.includes(path) ? EXPLORER : PAGE, html);
        return bytes === undefined ? [] : [`${bytes} bytes`];
      }),
    ).toEqual([]);
  });

  it('carries its styles itself', () => {
    expect(
      complaints(dist.pages, ({ document }) => [
        ...all('link[rel~="stylesheet"]', document).map(({ attribs }) => attribs.href ?? ''),
        ...(all('style', document).length === 0 ? ['no style at all'] : []),
      ]),
    ).toEqual([]);
  });

  it(`preloads at most ${FONTS.count} fonts, ${FONTS.bytes} bytes together`, () => {
    expect(
      complaints(dist.pages, ({ document }) => {
        const fonts = all('link[rel="preload"][as="font"]', document).map(({ attribs }) => attribs.href ?? '');
        const bytes = fonts.reduce((sum, font) => sum + statSync(join(dist.directory, font)).size, 0);
        return fonts.length > FONTS.count || bytes > FONTS.bytes ? [`${fonts.length} fonts, ${bytes} bytes`] : [];
      }),
    ).toEqual([]);
  });

  it('preloads the font of its headlines, so that they do not change under the reader', () => {
    expect(all('link[rel="preload"][as="font"]', dist.page('/').document)).not.toHaveLength(0);
  });
});

describe('a page for reading', () => {
  const pages = dist.pages.filter(({ path }) => path !== '/search/');

  it(`runs at most ${SCRIPT} bytes of script after Brotli`, () => {
    expect(
      complaints(pages, ({ document }) => {
        const bytes = scriptsOf(document).reduce((sum, script) => sum + scriptSize(script), 0);
        return bytes > SCRIPT ? [`${bytes} bytes`] : [];
      }),
    ).toEqual([]);
  });

  it('has its scripts counted: the search page, whose scripts are larger, shows that they are found', () => {
    expect(scriptsOf(dist.page('/search/').document).join('').length).toBeGreaterThan(SCRIPT);
  });
});

/** The text of all scripts that a page runs, with the modules that they import. */
function scriptsOf(document: Document): string[] {
  const scripts = all('script', document).filter(({ attribs }) => /^(?:|module|text\/javascript)$/.test(attribs.type ?? ''));
  const files = new Set(scripts.flatMap(({ attribs }) => (attribs.src ? [attribs.src] : [])));
  for (const preload of all('link[rel="modulepreload"]', document)) files.add(preload.attribs.href ?? '');
  const inline = scripts.map((script) => DomUtils.textContent(script)).filter((text) => text !== '');
  const loaded: string[] = [];
  for (const file of files) {
    const text = dist.read(file.slice(1));
    loaded.push(text);
    for (const [, module = ''] of text.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      files.add(new URL(module, `https://site.invalid${file}`).pathname);
    }
  }
  return [...inline, ...loaded];
}
