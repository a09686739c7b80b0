import { describe, expect, it } from 'vitest';
import { articles } from '../../../src/schemas/articles.ts';
import { article } from './fronts.ts';

const issuesOf = (over: object) =>
  (articles.safeParse({ ...article, ...over }).error?.issues ?? []).map(
    ({ message, path }) => `${path.join('.')}: ${message}`,
  );

const note = 'The cutting lies between two others.';
const revision = { date: '2020-02-01', kind: 'correction', note: 'The vote was 140 to 72.' };

describe('an article', () => {
  it('has empty lists where it says nothing', () => {
    expect(articles.parse(article)).toMatchObject({
      events: [],
      topics: [],
      people: [],
      places: [],
      revisions: [],
    });
  });

  it.each([
    ['a headline of 90 characters', { headline: 'x'.repeat(90) }],
    ['a summary of 80 characters', { summary: 'x'.repeat(80) }],
    ['a summary of 200 characters', { summary: 'x'.repeat(200) }],
    ['a month with a note', { published: '2019-03', source: { ...article.source, note } }],
    ['an interval with a note', { published: '2019-03-01/2019-03-08', source: { ...article.source, note } }],
    [
      'people with and without office',
      { people: [{ person: 'ada-brandt', office: 'President' }, { person: 'ole-quist' }] },
    ],
    [
      'each kind of revision',
      { revisions: ['typo', 'update', 'correction', 'withdrawal'].map((kind) => ({ ...revision, kind })) },
    ],
    [
      'a revision that names passages',
      { revisions: [{ ...revision, passages: ['k3f9'], removed: ['m4tzx'] }] },
    ],
    [
      'a withdrawal that names another article',
      { revisions: [{ ...revision, kind: 'withdrawal', instead: '2019/fog' }] },
    ],
    [
      'all that is known of its source',
      {
        source: {
          ...article.source,
          url: 'https://courier.example/1',
          archived: 'https://web.archive.example/1',
          accessed: '2020-01-10',
          rights: '© The Keel Courier',
        },
      },
    ],
  ])('may have %s', (_, over) => {
    expect(issuesOf(over)).toEqual([]);
  });

  it.each([
    [
      'a headline of 91 characters',
      { headline: 'x'.repeat(91) },
      ['headline: is longer than 90 characters. Shorten it.'],
    ],
    [
      'a short summary',
      { summary: 'x'.repeat(79) },
      ['summary: is shorter than 80 characters. Say in it who did what, where and when.'],
    ],
    ['a long summary', { summary: 'x'.repeat(201) }, ['summary: is longer than 200 characters. Shorten it.']],
    ['no organisation', { organisations: [] }, ['organisations: is empty. Name at least one organisation.']],
    ['one topic twice', { topics: ['light', 'light'] }, ['topics: names one entry twice. Keep it once.']],
    [
      'a copy of no address',
      { source: { ...article.source, archived: 'https://web.archive.example/1' } },
      ['source.archived: has no original. Give the address of which it is a copy as url.'],
    ],
    [
      'a correction in whose stead another is read',
      { revisions: [{ ...revision, instead: '2019/fog' }] },
      [
        'revisions.0.instead: stands at a change that withdraws nothing. Take it away, or say that the kind is withdrawal.',
      ],
    ],
    [
      'a passage of no such id',
      { revisions: [{ ...revision, passages: ['main'] }] },
      ['revisions.0.passages.0: is not the id of a passage. Copy it from the end of the paragraph.'],
    ],
    ['added in a month', { added: '2020-01' }, ['added: is not a day. Write it as 2024-03-08.']],
    [
      'a month without a note',
      { published: '2019-03' },
      ['source.note: is missing. Where the day of publication is not known, say how the date was found.'],
    ],
    [
      'an interval without a note',
      { published: '2019-03-01/2019-03-08' },
      ['source.note: is missing. Where the day of publication is not known, say how the date was found.'],
    ],
  ])('may not have %s', (_, over, issues) => {
    expect(issuesOf(over)).toEqual(issues);
  });

  it.each([
    ['a person without an id', { people: [{ office: 'President' }] }, 'people.0.person'],
    ['an unknown kind of revision', { revisions: [{ ...revision, kind: 'change' }] }, 'revisions.0.kind'],
    ['a revision without a note', { revisions: [{ date: '2020-02-01', kind: 'typo' }] }, 'revisions.0.note'],
    ['a source without a publisher', { source: { language: 'nl' } }, 'source.publisher'],
    ['a source without a language', { source: { publisher: 'keel-courier' } }, 'source.language'],
    ['a source with a broken address', { source: { ...article.source, url: 'courier' } }, 'source.url'],
  ])('may not have %s', (_, over, path) => {
    expect(issuesOf(over).map((issue) => issue.split(':')[0])).toEqual([path]);
  });
});
