import { describe, expect, it } from 'vitest';
import { type TopicYears, drawnTopics, topicsOverTime } from '../../../src/archive/topic-years.ts';
import { NOTE, archiveOf, ids } from './entries.ts';

const RANKED = { union: { rank: 1 }, guild: { rank: 2 }, club: {} };

/** An archive of articles on light: when each was published, and under whom. */
const archive = (articles: [published: string, organisations?: string[]][], organisations: object = RANKED) =>
  archiveOf({
    organisations: organisations as Record<string, object>,
    topics: { fog: {} },
    articles: Object.fromEntries(
      articles.map(([published, under = ['union']], index) => [
        `${published.slice(0, 4)}/${index}`,
        { published, organisations: under, topics: ['light'], ...NOTE },
      ]),
    ),
  });

const light = (articles: [string, string[]?][]) => {
  const { topics, years } = topicsOverTime(archive(articles));
  const { counts, totals } = topics.find(({ topic }) => topic.id === 'light')!;
  return years.map(({ name }, row) => `${name}: ${counts[row]!.join(' ')} of ${totals[row]}`);
};

describe('topics over time', () => {
  it.each([
    [
      'have every year from the first to the last, the latest first',
      [['2017-03-01'], ['2019-01']],
      ['2019: 1 0 0 of 1', '2018: 0 0 0 of 0', '2017: 1 0 0 of 1'],
    ],
    [
      'count an article for each of its organisations, and once in all',
      [['2019-01-02', ['union', 'guild']]],
      ['2019: 1 1 0 of 1'],
    ],
    [
      'count what is under none of those apart',
      [
        ['2019-01-02', ['club']],
        ['2019-01-03', ['club', 'guild']],
      ],
      ['2019: 0 1 1 of 2'],
    ],
    [
      'count an article whose year is not certain in each',
      [['2018-12-30/2019-01-02']],
      ['2019: 1 0 0 of 1', '2018: 1 0 0 of 1'],
    ],
  ] as [string, [string, string[]?][], string[]][])('%s', (_, articles, expected) => {
    expect(light(articles)).toEqual(expected);
  });

  it('count several years as one where there are more than a drawing has room for', () => {
    const { years } = topicsOverTime(archive([['1961-05-01'], ['2021-05-01']]));
    expect(years.at(-1)).toEqual({ name: '1960–1964', first: '1960', last: '1964' });
    expect(years[0]).toEqual({ name: '2020–2024', first: '2020', last: '2024' });
    expect(years.length).toBeLessThanOrEqual(30);
    expect(topicsOverTime(archive([['1990-05-01'], ['2019-05-01']])).years).toHaveLength(30);
  });

  it('have the largest count, and say whether there are others', () => {
    const both = topicsOverTime(archive([['2018-01-01'], ['2018-01-02'], ['2019-01-02', ['club']]]));
    expect([both.most, both.others]).toEqual([2, true]);
    expect(topicsOverTime(archive([['2018-01-01']])).others).toBe(false);
  });

  it('count apart the ranked or, where none is, those with the most articles', () => {
    expect(ids(topicsOverTime(archive([['2019-01-02']])).organisations)).toEqual(['union', 'guild']);
    const unranked = archive(
      [
        ['2019-01-02', ['b', 'c', 'd']],
        ['2019-01-03', ['d']],
      ],
      { a: {}, b: {}, c: {}, d: {} },
    );
    expect(ids(topicsOverTime(unranked).organisations)[0]).toBe('d');
    expect(topicsOverTime(unranked).organisations).toHaveLength(3);
  });

  it('of no article have no year', () => {
    const { most, topics, years } = topicsOverTime(archive([]));
    expect([years, most, topics.map(({ counts }) => counts)]).toEqual([[], 1, [[], []]]);
  });
});

describe('the topics that are drawn', () => {
  const topic = (id: number, articles: number, points: number) =>
    ({
      topic: { id: String(id), articles: Array.from({ length: articles }) },
      counts: [Array.from({ length: points }, () => 1), [0, 0]],
    }) as unknown as TopicYears;
  const drawn = (topics: TopicYears[]) =>
    drawnTopics({ topics, years: [], organisations: [], others: false, most: 1 });

  it('are those with articles, in their order', () => {
    const { of, topics } = drawn([topic(1, 2, 2), topic(2, 0, 0), topic(3, 9, 3)]);
    expect([of, topics.map((each) => each.topic.id)]).toEqual([2, ['1', '3']]);
  });

  it('are at most 30, those with the most articles', () => {
    const { of, topics } = drawn(Array.from({ length: 40 }, (_, index) => topic(index, index + 1, 1)));
    expect([of, topics.map((each) => Number(each.topic.id))]).toEqual([
      40,
      Array.from({ length: 30 }, (_, index) => index + 10),
    ]);
  });

  it('are fewer where they have many points', () => {
    expect(drawn(Array.from({ length: 30 }, (_, index) => topic(index, 9, 120))).topics).toHaveLength(16);
  });
});
