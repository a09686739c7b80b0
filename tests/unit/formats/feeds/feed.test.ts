import { describe, expect, it } from 'vitest';
import { FEED_LENGTH, feedsOf } from '../../../../src/formats/feeds/feed.ts';
import { archiveOf } from '../../archive/entries.ts';

const article = (added: string, published: string, topics: string[] = []) => ({ added, published, topics });
const feedAt = (archive: Parameters<typeof feedsOf>[0], href: string) =>
  feedsOf(archive).find((feed) => feed.href === href)!;
const ids = ({ articles }: { articles: { id: string }[] }) => articles.map(({ id }) => id);

describe('the feeds of an archive', () => {
  const archive = archiveOf({
    articles: {
      '2019/old-added-late': article('2020-02-01', '2019-01-05'),
      '2019/new-added-early': article('2020-01-01', '2019-03-08'),
      '2019/a-same-day': article('2020-01-01', '2019-03-01'),
      '2019/b-same-day': article('2020-01-01', '2019-03-01', ['light']),
    },
    topics: { dark: {} },
  });

  it('put the latest added first, then the newest, then by id', () => {
    expect(ids(feedAt(archive, '/'))).toEqual([
      '2019/old-added-late',
      '2019/new-added-early',
      '2019/b-same-day',
      '2019/a-same-day',
    ]);
  });

  it('are dated by the last change of what they carry, an empty one by that of the archive', () => {
    expect(['/', '/topics/light/', '/topics/dark/'].map((href) => feedAt(archive, href).updated)).toEqual([
      '2020-02-01',
      '2020-01-01',
      '2020-02-01',
    ]);
    expect(feedAt(archive, '/topics/dark/').articles).toEqual([]);
  });

  it('carry the articles of the parts of an event', () => {
    const parted = archiveOf({
      events: { congress: {}, sitting: { parent: 'congress' } },
      articles: { '2019/one': { events: ['sitting'] } },
    });
    expect(ids(feedAt(parted, '/events/congress/'))).toEqual(['2019/one']);
  });

  it(`carry at most ${FEED_LENGTH} articles`, () => {
    const many = Object.fromEntries(
      Array.from({ length: FEED_LENGTH + 1 }, (_, index) => [`2019/report-${index}`, {}]),
    );
    expect(feedAt(archiveOf({ articles: many }), '/').articles).toHaveLength(FEED_LENGTH);
  });

  it('are dated even where nothing is held', () => {
    expect(feedAt(archiveOf({ articles: {} }), '/').updated).toBe('1970-01-01');
  });
});
