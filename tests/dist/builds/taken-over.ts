import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeCorpus } from '../../../scripts/corpus.ts';
import { build, buildWell, freshFolder } from './build.ts';
import { filesBelow, hashes } from './hashes.ts';

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

it('a site built over the last, of which it takes over what is the same, is the site built from nothing', async () => {
  const folder = freshFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [content, original] = [join(folder, 'content'), join(folder, 'original')];
  writeCorpus(ARTICLES, content);
  cpSync(content, original, { recursive: true });
  const over = join(folder, 'over');
  const first = await build({ content, out: over });
  expect(countOf(TAKEN, first.output), first.output).toBe(0);
  expect(countOf(RENDERED, first.output)).toBe(filesBelow(content).filter((file) => file.endsWith('.md')).length);
  for (const change of Object.values(CHANGES)) change(content);
  const changed = await build({ content, out: over });
  expect(changed.status, changed.output).toBe(0);
  expect(countOf(TAKEN, changed.output)).toBeGreaterThan(ARTICLES * 10);
  expect(countOf(RENDERED, changed.output)).toBeLessThan(2 * Object.keys(CHANGES).length);
  await expectAsFromNothing({ content, over });

  // Now the site before the last stands where the next is built.
  rmSync(content, { recursive: true });
  cpSync(original, content, { recursive: true });
  for (const change of ['an article is reworded', 'an article goes']) CHANGES[change]!(content);
  const again = await build({ content, out: over });
  expect(countOf(TAKEN, again.output), again.output).toBeGreaterThan(ARTICLES * 10);
  await expectAsFromNothing({ content, over });
});

async function expectAsFromNothing({ content, over }: { content: string; over: string }) {
  const anew = join(freshFolder(), 'anew');
  onTestFinished(() => rmSync(join(anew, '..'), { recursive: true }));
  await buildWell({ content, out: anew });
  const [left, made] = [hashes(over), hashes(anew)];
  expect(Object.keys(left)).toEqual(Object.keys(made));
  expect(Object.keys(made).filter((file) => left[file] !== made[file])).toEqual([]);
}
