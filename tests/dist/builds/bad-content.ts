import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { latestDay } from '../../../src/check/check.ts';
import { build, freshFolder, smallContent } from './build.ts';

/** What the build must say: where (file, line, column), which field, what is wrong, what would be right. */
interface Said {
  file?: string;
  at: string;
  field?: string;
  wrong: string;
  right: string;
}

const ARTICLE = 'articles/2019/keepers-vote-on-light.md';

const CASES: Record<string, Said> = {
  'unknown-key': { at: '8:', field: 'plaice', wrong: 'is not a field', right: 'Write place' },
  'missing-field': { at: '1:1', field: 'added', wrong: 'is missing', right: 'Write ' },
  'impossible-day': { at: '6:12', field: 'published', wrong: '“2024-02-30” is not a date of the calendar', right: '2024-02 has the days 01 to 29' },
  'impossible-day-quoted': { at: '6:12', field: 'published', wrong: '“2024-02-30” is not a date of the calendar', right: '2024-02 has the days 01 to 29' },
  'leap-day': { at: '6:12', field: 'published', wrong: '“2019-02-29” is not a date of the calendar', right: '2019-02 has the days 01 to 28' },
  'dangling-reference': { at: '15:13', field: 'people.1.person', wrong: '“ole-qvist” is not an entry of people', right: 'Did you mean ole-quist?' },
  twins: { file: 'articles/2019/keepers-vote-on-light.mdx', at: '1:1', wrong: 'has the same id as', right: 'Keep one of the two, or rename one' },
  future: { at: '7:8', field: 'added', wrong: '“2999-12-31” lies in the future', right: `Write ${latestDay()} or an earlier day` },
  'empty-body': { at: '1:1', wrong: 'has no text', right: 'Write the article below the front matter' },
  'broken-yaml': { at: '2:11', wrong: 'the front matter cannot be read', right: 'between quotation marks' },
  'no-front-matter': { at: '1:1', wrong: 'has no front matter', right: 'begin the file with a line ---' },
  misnamed: { file: 'articles/2019/Keepers_Vote.md', at: '1:1', wrong: 'is named “2019/Keepers_Vote”', right: 'Name it articles/<year>/<words-with-hyphens>.md' },
  stray: { file: 'articles/2019/notes.txt', at: '1:1', wrong: 'is no entry', right: 'Only .md and .mdx files belong here' },
};

describe('bad content stops the build', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  it.each(Object.entries(CASES))('%s', async (fixture, { at, field, file = ARTICLE, right, wrong }) => {
    const folder = freshFolder();
    folders.push(folder);
    const content = smallContent(folder, { fixture });
    const { output, status } = await build({ content, out: join(folder, 'out') });
    expect(status, output).not.toBe(0);
    const place = `${relative(process.cwd(), join(content, file))}:${at}`;
    const line = output.split('\n').find((each) => each.includes(place) && each.includes(wrong));
    expect(line, output).toBeDefined();
    expect(line).toContain(field === undefined ? wrong : `${field}: ${wrong}`);
    expect(line).toContain(right);
    expect(output, 'is told by Astro as well').not.toMatch(/InvalidContent|collection schema|Invalid content reference/);
  });
});
