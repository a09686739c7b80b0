import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressLines } from '../../../src/check/address-lines.ts';
import {
  addressNotes,
  checkAddresses,
  newAddressLines,
  unansweredAddresses,
} from '../../../src/check/addresses.ts';
import type { Published } from '../../../src/check/published.ts';
import { readContent } from '../../../src/check/read.ts';
import { FRONTS } from '../schemas/fronts.ts';
import { GOOD, contentFolder, entry } from './content.ts';

const ALL = [
  'articles/2019/keepers-vote /articles/2019/keepers-vote/',
  'organisations/lamp-union /organisations/lamp-union/',
  'events/congress /events/congress/',
  'topics/light /topics/light/',
  'people/ada-brandt /people/ada-brandt/',
  'places/keel /places/keel/',
  'publishers/keel-courier /publishers/keel-courier/',
  'dossiers/light /dossiers/light/',
];
const text = (lines: string[]) => lines.map((line) => `${line}\n`).join('');

interface Main {
  lines?: string[];
  entries?: string[];
}

/** What the check says of good entries with `files` laid over them, where the main branch holds `main`. */
function said(files: Record<string, string>, main: Main = {}) {
  const folder = contentFolder({ ...GOOD, 'addresses.txt': text(ALL), ...files });
  const published: Published = {
    lines: addressLines(text(main.lines ?? [])).lines,
    entries: new Set(main.entries ?? main.lines?.map((line) => line.split(' ')[0]!)),
  };
  return checkAddresses(readContent(folder).files, folder, published).map(
    ({ file, line, wrong }) =>
      `${file.slice(file.indexOf('content-')).replace(/^[^/]*\//, '')}:${line} ${wrong.replace(/\S*content-[^/]*\//g, '')}`,
  );
}

const topic = (formerly: string[]) => entry({ ...FRONTS.topics, formerly });

describe('addresses.txt', () => {
  it('is well where every entry has its line', () => {
    expect(said({}, { lines: ALL })).toEqual([]);
  });

  it.each<[name: string, files: Record<string, string>, main: Main, said: string[]]>([
    [
      'an entry without a line',
      { 'topics/fog.md': topic([]) },
      {},
      ['topics/fog.md:1 has no line in addresses.txt'],
    ],
    [
      'a line without its entry',
      { 'addresses.txt': text([...ALL, 'topics/fog /topics/fog/']) },
      {},
      ['addresses.txt:9 topics/fog is no entry any more, and /topics/fog/ leads nowhere'],
    ],
    [
      'a line whose entry has moved',
      { 'addresses.txt': text([...ALL, 'topics/fog /topics/fog/']), 'topics/light.md': topic(['fog']) },
      {},
      [],
    ],
    [
      'a line whose entry has moved to another collection',
      {
        'addresses.txt': text([...ALL, 'people/fog /people/fog/']),
        'topics/light.md': topic(['/people/fog/']),
      },
      {},
      [],
    ],
    [
      'a line with the address of another entry',
      { 'addresses.txt': text([...ALL.slice(0, 3), 'topics/light /topics/dark/', ...ALL.slice(4)]) },
      {},
      ['addresses.txt:4 says that topics/light stands at /topics/dark/'],
    ],
    [
      'a line written twice',
      { 'addresses.txt': text([...ALL, ALL[3]!]) },
      {},
      ['addresses.txt:9 names again what line 4 names'],
    ],
    [
      'an address given to two entries',
      { 'addresses.txt': text([...ALL, 'topics/fog /topics/light/']) },
      {},
      ['addresses.txt:9 names again what line 4 names'],
    ],
    [
      'a line that is none',
      { 'addresses.txt': text([...ALL, 'light /topics/light/', '/topics/light/', '# note']) },
      {},
      [9, 10, 11].map((line) => `addresses.txt:${line} is no line of an address`),
    ],
    [
      'a line that the main branch has',
      { 'topics/light.md': topic(['fog']) },
      { lines: [...ALL, 'topics/fog /topics/fog/'] },
      ['addresses.txt:1 lacks the line “topics/fog /topics/fog/”, which the main branch has'],
    ],
    [
      'a line changed against the main branch',
      {},
      {
        lines: [...ALL.slice(0, 3), 'topics/light /topics/lamps/', ...ALL.slice(4)],
      },
      ['addresses.txt:4 gives topics/light another address than the main branch, which has /topics/lamps/'],
    ],
    [
      'an id that another entry had',
      {},
      {
        lines: ALL,
        entries: ALL.map((line) => line.split(' ')[0]!).filter((name) => name !== 'topics/light'),
      },
      ['topics/light.md:1 has the id “light”, which another entry had before it'],
    ],
    [
      'an entry that moves back to its id',
      {
        'addresses.txt': text([...ALL, 'topics/fog /topics/fog/']),
        'topics/light.md': topic(['fog']),
      },
      {
        lines: [...ALL, 'topics/fog /topics/fog/'],
        entries: [
          ...ALL.map((line) => line.split(' ')[0]!).filter((name) => name !== 'topics/light'),
          'topics/fog',
        ],
      },
      [],
    ],
  ])('%s', (_, files, main, expected) => {
    expect(said(files, main)).toEqual(expected);
  });

  it('may be missing in a new archive, and not where the main branch has it', () => {
    const folder = contentFolder(GOOD);
    const { files } = readContent(folder);
    const published = (lines: string[]): Published => ({
      lines: addressLines(text(lines)).lines,
      entries: new Set(),
    });
    expect(checkAddresses(files, folder, published([]))).toEqual([]);
    expect(checkAddresses(files, folder, published(ALL))).toMatchObject([
      { wrong: 'is gone; the main branch has it' },
    ]);
    expect(addressNotes(folder).join()).toMatch(/addresses\.txt yet.*npm run check -- --write/);
  });
});

describe('newAddressLines', () => {
  const lines = (files: Record<string, string>, known: string) =>
    newAddressLines(readContent(contentFolder({ ...GOOD, ...files })).files, known);

  it('begins the file in the order of the collections and of the ids', () => {
    expect(lines({ 'topics/dark.md': topic([]) }, '')).toEqual([
      ...ALL.slice(0, 3),
      'topics/dark /topics/dark/',
      ...ALL.slice(3),
    ]);
  });

  it('adds what is lacking and nothing else', () => {
    expect(lines({}, text(ALL))).toEqual([]);
    expect(lines({ 'topics/dark.md': topic([]) }, text(ALL.toReversed()))).toEqual([
      'topics/dark /topics/dark/',
    ]);
  });

  it('gives no line to what has no address, and one to twins', () => {
    expect(
      lines(
        { 'topics/Dark.md': topic([]), 'topics/fog.md': topic([]), 'topics/fog.mdx': topic([]) },
        text(ALL),
      ),
    ).toEqual(['topics/fog /topics/fog/']);
  });
});

describe('unansweredAddresses', () => {
  it('are those at which nothing stands', () => {
    const folder = contentFolder({ 'addresses.txt': text(ALL) });
    expect(unansweredAddresses((address) => !address.startsWith('/p'), folder)).toEqual([
      '/people/ada-brandt/',
      '/places/keel/',
      '/publishers/keel-courier/',
    ]);
    expect(unansweredAddresses(() => false, contentFolder({}))).toEqual([]);
    writeFileSync(join(folder, 'addresses.txt'), '');
    expect(unansweredAddresses(() => false, folder)).toEqual([]);
  });
});
