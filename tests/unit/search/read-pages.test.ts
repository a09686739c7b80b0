import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';

import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPages } from '../../../src/search/read-pages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const list = () => join(folder, 'kept/texts.jsonl');

function write(path: string, words: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(
    join(folder, path),
    `<h1 data-search="headline">${words}</h1><main data-search="text"><p id="k3f9">“It’s US” lamps.</p></main>`,
  );
}

/** The headlines that a build reads of these pages. */
function build(...paths: string[]): string[] {
  const pages = openPages(folder, list());
  const read = paths.map((path) => pages.read(path).headline);
  pages.save();
  return read;
}

/** Puts another headline into the list, to see whether it is taken from there. */
const falsify = (from: string, to: string) =>
  writeFileSync(list(), readFileSync(list(), 'utf8').replace(`"headline":"${from}"`, `"headline":"${to}"`));

it('a page is read by its words, folded, and those in capitals', () => {
  write('a/index.html', 'Über 2 Lamps');
  expect(openPages(folder, undefined).read('a/index.html')).toEqual({
    passages: [['k3f9', '“It’s US” lamps.']],
    headline: 'uber 2 lamps',
    others: ['', 'it us lamps'],
    capitals: 'us',
  });
});

it('a page that is as it was read is not read again, as often as it is asked for', () => {
  write('a/index.html', 'one');
  write('b/index.html', 'two');
  expect(build('a/index.html', 'b/index.html')).toEqual(['one', 'two']);
  falsify('two', 'kept');
  expect(build('a/index.html', 'b/index.html')).toEqual(['one', 'kept']);
  expect(build('b/index.html', 'a/index.html')).toEqual(['kept', 'one']);
});

it.each<[what: string, change: () => void]>([
  ['another size', () => write('a/index.html', 'else')],
  [
    'another time',
    () => {
      const { atime, mtime } = statSync(join(folder, 'a/index.html'));
      write('a/index.html', 'new');
      utimesSync(join(folder, 'a/index.html'), atime, new Date(mtime.getTime() + 1));
    },
  ],
])('a page of %s is read again', (_, change) => {
  write('a/index.html', 'one');
  build('a/index.html');
  falsify('one', 'kept');
  change();
  expect(build('a/index.html')).toEqual([
    readFileSync(join(folder, 'a/index.html'), 'utf8').includes('else') ? 'else' : 'new',
  ]);
});

it('what the list says of pages that are gone is let go, and what is cut or damaged in it is read', () => {
  write('a/index.html', 'one');
  write('b/index.html', 'two');
  build('a/index.html', 'b/index.html');
  expect(build('b/index.html')).toEqual(['two']);
  expect(readFileSync(list(), 'utf8').split('\n')).toHaveLength(2);
  truncateSync(list(), statSync(list()).size - 9);
  expect(build('b/index.html')).toEqual(['two']);
  writeFileSync(list(), readFileSync(list(), 'utf8').replace('"others":', '"others'));
  expect(build('b/index.html')).toEqual(['two']);
});

it('without a list nothing is kept, and a page that is missing is told', () => {
  write('a/index.html', 'one');
  const pages = openPages(folder, undefined);
  pages.read('a/index.html');
  pages.save();
  expect(existsSync(list())).toBe(false);
  expect(() => pages.read('b/index.html')).toThrow('b/index.html');
});
