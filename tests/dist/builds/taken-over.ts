import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeCorpus } from '../../../scripts/corpus.ts';
import { filesBelow } from '../../../src/kept/files-below.ts';
import { build, buildWell, freshFolder } from './build.ts';
import { hashes } from './hashes.ts';

const ARTICLES = 60;

const TAKEN = /([\d,]+) files are those of the last site/;
const RENDERED = /([\d,]+) texts rendered/;
const countOf = (what: RegExp, output: string) => Number(what.exec(output)?.[1]?.replaceAll(',', '') ?? 0);

/** The file in the middle of those of a collection, of those alone that hold what is named. */
function oneOf(content: string, collection: string, holding = ''): string {
  const folder = join(content, collection);
  const files = filesBelow(folder)
    .filter((file) => /\.mdx?$/.test(file))
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes(holding));
  return join(folder, files[Math.floor(files.length / 2)]!);
}

function edit(file: string, [from, to]: [RegExp, string]) {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has nothing like ${String(from)}.`);
  writeFileSync(file, after);
}

const accented: [RegExp, string] = [/^name: "(.*?)a/m, 'name: "$1á'];

/** Every kind of change that an editor makes: of words, of what is filed where, of what there is. */
const CHANGES: Record<string, (content: string) => void> = {
  'an article is reworded': (content) => edit(oneOf(content, 'articles'), [/^headline: "/m, 'headline: "Again: ']),
  'an article is filed under no topic': (content) => edit(oneOf(content, 'articles/2018'), [/^topics: .*\n/m, '']),
  'a person is renamed': (content) => edit(oneOf(content, 'people'), accented),
  'a place is moved': (content) => edit(oneOf(content, 'places'), [/^latitude: .*$/m, 'latitude: 1.25']),
  'an event is renamed': (content) => edit(oneOf(content, 'events'), accented),
  'an event has no hosts, and a part of another is said otherwise': (content) => {
    edit(oneOf(content, 'events', '\nhosts: '), [/^hosts: .*\n/m, '']);
    edit(oneOf(content, 'events', '\nparent: '), accented);
  },
  'an organisation is described anew, and a member of another is of another name': (content) => {
    edit(oneOf(content, 'organisations'), [/\.\n$/, ', as is said again.\n']);
    edit(oneOf(content, 'organisations', '\nmembers: '), [/("place":"[^"]+")\}/, '$1,"as":"Again"}']);
  },
  'a dossier is retitled': (content) => edit(oneOf(content, 'dossiers'), [/^title: "/m, 'title: "Again: ']),
  'a topic and a publisher are renamed': (content) => {
    for (const collection of ['topics', 'publishers']) edit(oneOf(content, collection), accented);
  },
  'an article comes in': (content) => {
    const file = oneOf(content, 'articles/2017');
    writeFileSync(
      file.replace(/\.md$/, '-again.md'),
      readFileSync(file, 'utf8').replace(/^headline: "/m, 'headline: "Once more: ').replace(/"url":"/, '"url":"https://again.example/?'),
    );
  },
  'an article goes': (content) => {
    const cited = readdirSync(join(content, 'dossiers')).map((file) => readFileSync(join(content, 'dossiers', file), 'utf8')).join('');
    const id = filesBelow(join(content, 'articles')).find((file) => !cited.includes(file.replace(/\.md$/, '')))!;
    rmSync(join(content, 'articles', id));
  },
};

const SEARCH = 'search/data/article';

it('a site built over the last, of which it takes over what is the same, is the site built from nothing', async () => {
  const folder = freshFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const content = join(folder, 'content');
  writeCorpus(ARTICLES, content);
  const [over, anew] = [join(folder, 'over'), join(folder, 'anew')];
  const built = async () => {
    const { output, status } = await build({ content, out: over });
    expect(status, output).toBe(0);
    return { rendered: countOf(RENDERED, output), taken: countOf(TAKEN, output) };
  };
  const texts = filesBelow(content).filter((file) => file.endsWith('.md')).length;
  expect(await built()).toEqual({ rendered: texts, taken: 0 });

  const { 'an article is reworded': reword, ...others } = CHANGES;
  reword!(content);
  const second = await built();
  expect(second.rendered).toBe(1);
  expect(second.taken).toBeGreaterThan(ARTICLES * 10);
  const written = (site: string, file: string) => statSync(join(site, SEARCH, file)).mtimeMs;
  const files = filesBelow(join(over, SEARCH));
  expect(files).toHaveLength(ARTICLES);
  expect(files.filter((file) => written(over, file) !== written(`${over}.next`, file))).toHaveLength(1);

  // Now the site before the last stands where the next is built.
  for (const change of Object.values(others)) change(content);
  const third = await built();
  expect(third.taken).toBeGreaterThan(ARTICLES * 10);
  expect(third.rendered).toBeLessThan(2 * Object.keys(CHANGES).length);
  await buildWell({ content, out: anew });
  const [left, made] = [hashes(over), hashes(anew)];
  expect(Object.keys(left)).toEqual(Object.keys(made));
  expect(Object.keys(made).filter((file) => left[file] !== made[file])).toEqual([]);
});
