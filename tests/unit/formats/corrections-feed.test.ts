import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { correctionsFeed } from '../../../src/formats/corrections-feed.ts';
import { site } from '../../../src/site.ts';
import { archiveOf } from '../archive/entries.ts';
import { all, text } from '../../dist/html.ts';

const ORIGIN = new URL('https://archive.example/');
const feedOf = (articles: Record<string, object>) => {
  const document = parseDocument(correctionsFeed(archiveOf({ articles }), ORIGIN), { xmlMode: true });
  return (selector: string) => all(selector, document).map(text);
};
const change = (date: string, note = 'A letter.') => ({ date, kind: 'correction', note });

describe('correctionsFeed', () => {
  it('has an entry a change, with what was changed and where', () => {
    const said = feedOf({
      '2019/a': { headline: 'A & B < C', revisions: [change('2020-02-01', 'It was “7 < 8”.')] },
    });
    expect(said('entry > id')).toEqual(['https://archive.example/articles/2019/a/#revision-1']);
    expect(said('entry > title')).toEqual(['Correction: A & B < C']);
    expect(said('entry > summary')).toEqual(['It was “7 < 8”.']);
    expect(said('entry > updated')).toEqual(['2020-02-01T00:00:00.000Z']);
    expect(said('feed > updated')).toEqual(['2020-02-01T00:00:00.000Z']);
    expect(said('feed > author > name')).toEqual([site.name]);
  });

  it('is dated by the latest article where nothing was changed', () => {
    const said = feedOf({
      '2019/a': { added: '2020-01-15' },
      '2019/b': { added: '2020-01-17' },
      '2019/c': {},
    });
    expect(said('entry')).toEqual([]);
    expect(said('feed > updated')).toEqual(['2020-01-17T00:00:00.000Z']);
  });

  it('ends after the thirty latest changes', () => {
    const revisions = Array.from({ length: 31 }, (_, day) =>
      change(`2020-03-${String(day + 1).padStart(2, '0')}`),
    );
    const said = feedOf({ '2019/a': { revisions } });
    expect(said('entry > updated')).toHaveLength(30);
    expect(said('entry > updated').at(-1)).toBe('2020-03-02T00:00:00.000Z');
  });
});
