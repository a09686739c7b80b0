import { describe, expect, it } from 'vitest';
import { relatedTo } from '../../../src/archive/related.ts';
import { archiveOf, byId } from './entries.ts';

const related = (id: string, articles: Record<string, object>) =>
  relatedTo(
    byId(
      archiveOf({ topics: { fog: {} }, people: { ole: {} }, events: { congress: {}, sitting: {} }, articles })
        .articles,
      id,
    ),
  ).map(({ article, tie }) => `${article.id} by ${tie.kind} ${tie.entity.id}`);

const day = (number: number, over: object = {}) => ({
  published: `2019-06-${String(number).padStart(2, '0')}`,
  ...over,
});
const EVENT = { events: ['congress'] };
const PERSON = { people: [{ person: 'ada-brandt' }] };
const TOPIC = { topics: ['light'] };

describe('relatedTo', () => {
  it('goes by events before people before topics, and names the strongest tie', () => {
    const articles = {
      '2019/a': day(15, { ...EVENT, ...PERSON, ...TOPIC }),
      '2019/topic': day(15, TOPIC),
      '2019/person': day(15, PERSON),
      '2019/event': day(15, EVENT),
    };
    expect(related('2019/a', articles)).toEqual([
      '2019/event by event congress',
      '2019/person by person ada-brandt',
      '2019/topic by topic light',
    ]);
  });

  it('counts what two articles have in common, and names the strongest', () => {
    const articles = {
      '2019/a': day(15, { ...PERSON, ...TOPIC }),
      '2019/both': day(1, { ...PERSON, ...TOPIC }),
      '2019/person': day(14, PERSON),
    };
    expect(related('2019/a', articles)).toEqual([
      '2019/both by person ada-brandt',
      '2019/person by person ada-brandt',
    ]);
  });

  it('prefers the rarer topic', () => {
    const articles = {
      '2019/a': day(15, { topics: ['light', 'fog'] }),
      '2019/fog': day(1, { topics: ['fog'] }),
      '2019/light-1': day(14, TOPIC),
      '2019/light-2': day(16, TOPIC),
    };
    expect(related('2019/a', articles)[0]).toBe('2019/fog by topic fog');
  });

  it('prefers, among equals, the nearest in time, and then the newest', () => {
    const articles = {
      '2019/a': day(15, EVENT),
      '2019/c': day(10, EVENT),
      '2019/b': day(20, EVENT),
      '2019/d': day(14, EVENT),
    };
    expect(related('2019/a', articles)).toEqual([
      '2019/d by event congress',
      '2019/b by event congress',
      '2019/c by event congress',
    ]);
  });

  it('is not the article itself, nor what shares nothing but the organisation', () => {
    expect(related('2019/a', { '2019/a': day(15, EVENT), '2019/b': day(15) })).toEqual([]);
  });

  it('is three at most', () => {
    const articles = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((slug, index) => [`2019/${slug}`, day(index + 1, TOPIC)]),
    );
    expect(related('2019/a', articles)).toHaveLength(3);
  });

  it('is worked out once', () => {
    const article = byId(
      archiveOf({ articles: { '2019/a': day(1, TOPIC), '2019/b': day(2, TOPIC) } }).articles,
      '2019/a',
    );
    expect(relatedTo(article)).toBe(relatedTo(article));
  });

  it('is the same whatever the order of the entries', () => {
    const articles = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((slug) => [`2019/${slug}`, day(15, { ...TOPIC, ...PERSON })]),
    );
    const reversed = Object.fromEntries(Object.entries(articles).reverse());
    expect(related('2019/c', reversed)).toEqual(related('2019/c', articles));
    expect(related('2019/c', articles)).toHaveLength(3);
  });

  it('finds the nearest in a topic of many articles', () => {
    const articles = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `2019/n-${String(index).padStart(3, '0')}`,
        { published: new Date(Date.UTC(2015, 0, 1 + 7 * index)).toISOString().slice(0, 10), ...TOPIC },
      ]),
    );
    expect(related('2019/n-060', articles)).toEqual([
      '2019/n-061 by topic light',
      '2019/n-059 by topic light',
      '2019/n-062 by topic light',
    ]);
  });
});
