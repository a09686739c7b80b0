import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/kept/files-below.ts';
import { namesIn, namesOfContent } from '../dist/names.ts';

const filesIn = (folder: string) =>
  filesBelow(folder)
    .map((name) => `${folder}/${name}`)
    .filter((file) => /\.(?:ts|mts|mjs|js|astro)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(process.cwd(), file), 'utf8') }));

const sources = filesIn('src');
const IMPORT =
  /(?:^|[\s;}>])(?:import|export)\s*(?:[\w\s{},*$]*?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** What a file imports: paths from the root of the project, or names of packages. */
const importsOf = (file: string, text: string) =>
  [...text.matchAll(IMPORT)].map(([, from, lazily]) => {
    const name = from ?? lazily ?? '';
    return name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
  });

const imports = sources.flatMap(({ file, text }) => importsOf(file, text).map((to) => ({ file, to })));

/** The room of `src/` that a path lies in: a folder, or a file at the top. */
const roomOf = (path: string) => path.split('/')[1] ?? '';

/** The rooms that each may import from, besides itself and packages. */
const BELOW: Record<string, string[]> = {
  'site.ts': [],
  building: ['kept'],
  styles: [],
  schemas: [],
  kept: ['schemas'],
  passages: ['markup', 'schemas'],
  check: ['markup', 'passages', 'schemas'],
  corpus: ['check', 'passages', 'schemas'],
  importing: ['check', 'schemas'],
  markup: [],
  rendering: ['markup', 'passages', 'strings'],
  proposing: ['schemas'],
  founding: [],
  editing: ['check', 'passages', 'schemas', 'site.ts'],
  archive: ['passages', 'schemas', 'site.ts'],
  strings: ['archive', 'site.ts'],
  search: ['archive', 'building', 'check', 'formats', 'kept', 'schemas', 'strings', 'site.ts'],
  formats: ['archive', 'kept', 'passages', 'schemas', 'strings', 'site.ts'],
  figures: ['archive', 'kept', 'schemas', 'strings', 'site.ts'],
  components: [
    'archive',
    'figures',
    'formats',
    'markup',
    'passages',
    'schemas',
    'search',
    'site.ts',
    'strings',
    'styles',
  ],
  layouts: [
    'archive',
    'components',
    'editing',
    'figures',
    'formats',
    'passages',
    'schemas',
    'search',
    'site.ts',
    'strings',
    'styles',
  ],
  pages: [
    'archive',
    'components',
    'editing',
    'figures',
    'formats',
    'layouts',
    'schemas',
    'search',
    'site.ts',
    'strings',
    'styles',
  ],
  'content.config.ts': ['check', 'schemas'],
};

describe('imports', () => {
  const within = imports.filter(({ to }) => to.startsWith('src/'));

  it('are found', () => {
    expect(within.length).toBeGreaterThan(sources.length);
    expect(
      importsOf(
        'src/a/b.ts',
        "import x, { type Y } from '../c.ts';\nimport './d.css';\nexport * from 'e';\nawait import('./f.ts');\nimport type {\n  G,\n} from './g.ts';",
      ),
    ).toEqual(['src/c.ts', 'src/a/d.css', 'e', 'src/a/f.ts', 'src/a/g.ts']);
  });

  it('run one way, from the pages down', () => {
    const wrong = within.filter(
      ({ file, to }) => roomOf(file) !== roomOf(to) && !BELOW[roomOf(file)]?.includes(roomOf(to)),
    );
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('run in no circle', () => {
    const below = Map.groupBy(within, ({ file }) => file);
    const reachedFrom = (file: string) => {
      const reached = new Set((below.get(file) ?? []).map(({ to }) => to));
      for (const each of reached) for (const { to } of below.get(each) ?? []) reached.add(to);
      return reached;
    };
    expect(sources.map(({ file }) => file).filter((file) => reachedFrom(file).has(file))).toEqual([]);
  });

  it('of astro: modules stay out of what scripts and tests use under bare Node', () => {
    const bare = imports.filter(({ file }) =>
      [
        'archive',
        'check',
        'corpus',
        'editing',
        'formats',
        'figures',
        'importing',
        'formats',
        'kept',
        'markup',
        'passages',
        'schemas',
        'search',
        'strings',
        'site.ts',
      ].includes(roomOf(file)),
    );
    const wrong = bare.filter(
      ({ file, to }) =>
        to.startsWith('astro') && file !== 'src/archive/load.ts' && !file.endsWith('/integration.ts'),
    );
    expect(bare.length).toBeGreaterThan(0);
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });
});

describe('queries', () => {
  it('stand in archive/load.ts alone', () => {
    const querying = sources
      .filter(({ text }) => /\bget(?:Collection|Entry|Entries)\b/.test(text))
      .map(({ file }) => file);
    expect(querying).toEqual(['src/archive/load.ts']);
  });

  it('are asked by pages alone', () => {
    const asking = imports.filter(({ to }) => to === 'src/archive/load.ts').map(({ file }) => file);
    expect(asking.length).toBeGreaterThan(0);
    expect(asking.filter((file) => roomOf(file) !== 'pages')).toEqual([]);
  });
});

it('no organisation, event, person or place of the content is named in the code', () => {
  const names = namesOfContent();
  const code = [...sources.filter(({ file }) => file !== 'src/site.ts'), ...filesIn('scripts')];
  expect(names.length).toBeGreaterThan(20);
  expect(code.flatMap(({ file, text }) => namesIn(text, names).map((name) => `${file}: ${name}`))).toEqual(
    [],
  );
});
