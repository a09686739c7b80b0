import { relative } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { checkAddresses, newAddressLines } from '../../../src/check/addresses.ts';
import { checkComparisons } from '../../../src/check/comparisons.ts';
import { readComparisonFiles } from '../../../src/check/comparison-files.ts';
import { readContent } from '../../../src/check/read.ts';
import { COMPARISON, FRONTS } from '../schemas/fronts.ts';
import { GOOD, contentFolder, entry } from './content.ts';

const TEXT = 'On 8 March the 31 keepers voted “for one light”, 24 to 7.\n';
const FILES = {
  ...GOOD,
  'events/sitting.md': entry({ ...FRONTS.events, name: 'Sitting', parent: 'congress' }),
  'articles/2019/keepers-vote.md': entry(
    { ...FRONTS.articles, events: ['sitting'], people: [{ person: 'ada-brandt', office: 'keeper' }] },
    TEXT,
  ),
  'articles/2019/hoax.md': entry({
    ...FRONTS.articles,
    headline: 'A hoax',
    revisions: [{ date: '2020-03-01', kind: 'withdrawal', note: 'It was a hoax.' }],
  }),
};
const FILE = 'comparisons/two.yml';
const comparison = (statement: object) => ({
  ...COMPARISON,
  rows: [{ label: 'Vote', cells: [[{ articles: ['2019/keepers-vote'], ...statement }], []] }],
});

/** What the check says of the comparison: `line:column field: wrong. right` */
function said(content: object | string, name = FILE): string[] {
  const text = typeof content === 'string' ? content : stringify(content);
  const folder = contentFolder({ ...FILES, [name]: text });
  const prefix = `${relative(process.cwd(), folder)}/`;
  return checkComparisons(readContent(folder).files, folder).map(
    ({ column, field, file, line, right, wrong }) => {
      expect(file.replace(prefix, '')).toBe(name);
      return `${line}:${column} ${field}: ${wrong}. ${right}`;
    },
  );
}

describe('checkComparisons', () => {
  it('has nothing to say of a good one', () => {
    expect(said(comparison({ text: '31 keepers, “for one light”' }))).toEqual([]);
    expect(said(comparison({ person: 'ada-brandt' }))).toEqual([]);
    expect(said(comparison({ days: 'congress' }))).toEqual([]);
  });

  it.each([
    [
      { text: '30 keepers' },
      '12:17 rows.0.cells.0.0.text: gives the figure 30, which no article behind it has. Take it from the article, or name the one that has it',
    ],
    [
      { text: '“for two lights”' },
      '12:17 rows.0.cells.0.0.text: quotes “for two lights”, which no article behind it has. Quote what the article has, letter by letter',
    ],
    [
      { text: 'So', articles: ['2019/keepers-vot'] },
      '11:15 rows.0.cells.0.0.articles.0: “2019/keepers-vot” is not an entry of articles. Did you mean 2019/keepers-vote?',
    ],
    [
      { text: 'So', articles: ['2019/hoax'] },
      '11:15 rows.0.cells.0.0.articles.0: names “2019/hoax”, which was withdrawn. Name another article for it',
    ],
    [
      { person: 'ada-brand' },
      'rows.0.cells.0.0.person: “ada-brand” is not an entry of people. Did you mean ada-brandt?',
    ],
    [
      { days: 'sittings' },
      'rows.0.cells.0.0.days: “sittings” is not an entry of events. Did you mean sitting?',
    ],
    [{ text: 'a\u202eb' }, 'holds the character U+202E, which readers do not see. Take it away'],
    [{ text: 'TODO: say' }, 'is still to be filled in: say. Fill it in, and take the mark TODO: away'],
  ])('finds what is wrong with %j, at its place', (statement, problem) => {
    expect(said(comparison(statement))).toContainEqual(expect.stringContaining(problem));
  });

  it('finds a person whom the article does not name, and days of an event that it is not filed under', () => {
    const article = {
      ...FILES,
      'people/ole.md': entry({ ...FRONTS.people, name: 'Ole Vik', sort: 'Vik, Ole' }),
    };
    const files = { ...article, 'events/other.md': entry({ ...FRONTS.events, name: 'Other' }) };
    const problems = (statement: object) => {
      const folder = contentFolder({ ...files, [FILE]: stringify(comparison(statement)) });
      return checkComparisons(readContent(folder).files, folder).map(({ wrong }) => wrong);
    };
    expect(problems({ person: 'ole' })).toEqual(['“2019/keepers-vote” does not name ole among its people']);
    expect(problems({ days: 'other' })).toEqual([
      '“2019/keepers-vote” is filed neither under other nor under a part of it',
    ]);
  });

  it.each([
    ['an unknown field', { ...COMPARISON, tittle: 'x' }, /^\d+:\d+ tittle: is not a field\. Write title$/],
    ['a missing field', { ...COMPARISON, title: undefined }, /^1:1 title: is missing\. Write a string$/],
    [
      'a cell too few',
      { ...COMPARISON, rows: [{ label: 'Vote', cells: [[]] }] },
      /^10:7 rows\.0\.cells: has 1 cells for 2 columns\./,
    ],
    ['YAML that cannot be read', 'title: "open\n', /^\d:\d+ : the file cannot be read: /],
    ['an alias', 'title: &a x\nsummary: *a\n', /an anchor/],
  ])('finds %s', (_, content, problem) => {
    expect(said(content)).toContainEqual(expect.stringMatching(problem));
  });

  it('finds files that are none, and names that make no address', () => {
    expect(said(COMPARISON, 'comparisons/two.yaml')).toEqual([
      '1:1 : is no comparison and would be lost. Name it <words-with-hyphens>.yml',
    ]);
    expect(said(COMPARISON, 'comparisons/Two Things.yml')).toEqual([
      expect.stringMatching(/^1:1 : is named “Two Things”, which makes no address\./),
    ]);
  });

  it('finds a circle of parents without going round in it', () => {
    const folder = contentFolder({
      ...FILES,
      'events/congress.md': entry({ ...FRONTS.events, parent: 'sitting' }),
      [FILE]: stringify(comparison({ days: 'congress' })),
    });
    expect(checkComparisons(readContent(folder).files, folder)).toEqual([]);
  });
});

describe('the address of a comparison', () => {
  const NOTHING = { lines: [], entries: new Set<string>() };

  it('has its line, and is missed without', () => {
    const folder = contentFolder({ ...FILES, [FILE]: stringify(COMPARISON), 'addresses.txt': '' });
    const entries = [...readContent(folder).files, ...readComparisonFiles(folder).files];
    expect(newAddressLines(entries, '')).toContain('comparisons/two /comparisons/two/');
    expect(checkAddresses(entries, folder, NOTHING).map(({ file }) => relative(folder, file))).toContain(
      FILE,
    );
  });

  it('is kept by formerly', () => {
    const addresses = 'comparisons/old /comparisons/old/\n';
    const problems = (formerly: string[]) => {
      const folder = contentFolder({
        [FILE]: stringify({ ...COMPARISON, formerly }),
        'addresses.txt': addresses,
      });
      return checkAddresses(readComparisonFiles(folder).files, folder, NOTHING).map(({ wrong }) => wrong);
    };
    expect(problems(['old'])).not.toContainEqual(expect.stringContaining('comparisons/old'));
    expect(problems([])).toContainEqual(expect.stringContaining('/comparisons/old/ leads nowhere'));
  });
});
