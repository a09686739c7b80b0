import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { readContent } from '../../../src/check/read.ts';
import { nested } from '../../../src/editing/answers.ts';
import { describeFlags, flagsOf, valuesOfFlags } from '../../../src/editing/flags.ts';
import { knownEntries } from '../../../src/editing/known.ts';
import { askedOf, newEntry } from '../../../src/editing/new-entry.ts';
import { KINDS } from '../../../src/editing/place.ts';
import { SMALL } from '../small.ts';

const FOLDERS = { content: '/c', drafts: '/d' };

it.each([
  [
    'person',
    ['--name=Mía Lund', '--sort=Lund, Mía'],
    'people/mia-lund.md',
    'name: Mía Lund\nsort: Lund, Mía\n---\n',
  ],
  ['topic', ['--name=Fog'], 'topics/fog.md', 'name: Fog\n---\n'],
  [
    'publisher',
    ['--name=The Gazette', '--place', 'Keel'],
    'publishers/the-gazette.md',
    'name: The Gazette\nplace: keel\n---\n',
  ],
  [
    'place',
    ['--name', 'Østby', '--kind', 'city', '--latitude', '61.5', '--longitude=-3.014', '--geonames', '990077'],
    'places/ostby.md',
    'name: Østby\nkind: city\nlatitude: 61.50\nlongitude: -3.01\ngeonames: 990077\n---\n',
  ],
  [
    'organisation',
    ['--name=Office of Mist', '--short=Mist Office'],
    'organisations/office-of-mist.md',
    'name: Office of Mist\nshort: Mist Office\n---\n',
  ],
  [
    'event',
    ['--name=Feast of lamps', '--organisations=lamp-union', '--span=2019-05', '--text=A feast.'],
    'events/feast-of-lamps.md',
    'name: Feast of lamps\norganisations: [lamp-union]\nspan: 2019-05\n---\n\nA feast.\n',
  ],
])('of a %s', (kind, flags, file, text) => {
  const collection = KINDS[kind]!;
  const fields = askedOf(collection);
  const { values: given } = parseArgs({ args: flags, options: flagsOf(fields) });
  const answers = given as Record<string, string[]> & { text?: string };
  const known = knownEntries(readContent(SMALL).files);
  const { refused, values } = valuesOfFlags(fields, answers, known);
  expect(refused).toEqual([]);
  const entry = newEntry(collection, nested(values), {
    body: answers.text,
    today: '2020-06-01',
    folders: FOLDERS,
  });
  expect(entry.path).toBe(`/c/${file}`);
  expect(entry.text).toBe(`---
${text}`);
});

it('of an article without a text is a draft, and marked', () => {
  const front = { headline: 'Keepers meet', published: '2019-04/2020-01' };
  const { path, text } = newEntry('articles', front, { today: '2020-06-01', folders: FOLDERS });
  expect(path).toBe('/d/2019/keepers-meet.md');
  expect(text).toMatch(
    /^---\nheadline: Keepers meet\npublished: 2019-04\/2020-01\nadded: 2020-06-01\n---\n\nTODO: /,
  );
});

it.each(['../fog', 'Fog', 'a b', ''])('is refused where “%s” makes no address', (slug) => {
  expect(() => newEntry('topics', { name: 'Fog' }, { slug, today: '2020-06-01', folders: FOLDERS })).toThrow(
    `--slug: “${slug}” makes no address.`,
  );
});

it('describes the flags with the contracts of the schema', () => {
  const lines = describeFlags(askedOf('articles'));
  expect(lines).toMatch(/--headline +needed +Our own headline/);
  expect(lines).toMatch(/--source-url +The original's address/);
  expect(lines).not.toContain('--added');
});
