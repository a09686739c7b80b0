import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { articles } from './content.ts';
import { address, articleAt, entriesIn, feeds, links, wrongIn } from './feeds.ts';
import { changedOn } from './filed.ts';
import { children, textOf } from './xml.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339, section 5.6, in UTC. */
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const midnight = (day: string | undefined) => Date.parse(`${day ?? ''}T00:00:00Z`);

describe('an Atom feed', () => {
  it('is Atom: one id, title and date, an author, and its own address as self', () => {
    expect(
      wrongIn(({ atom, path, xml }) => [
        ...(atom.localName === 'feed' && atom.namespaceURI === ATOM ? [] : ['is not <feed>']),
        ...(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>') ? [] : ['does not say how it is encoded']),
        ...(atom.getAttribute('xml:lang') === site.language ? [] : ['does not say its language']),
        ...(textOf(atom, 'id') === address(`${path}feed.xml`) ? [] : [`has the id ${textOf(atom, 'id')}`]),
        ...(textOf(atom, 'title') ? [] : ['has no title']),
        ...(textOf(children(atom, 'author')[0]!, 'name') === site.name ? [] : ['has another author']),
        ...(links(atom, 'self').join() === address(`${path}feed.xml`) ? [] : [`is at ${links(atom, 'self').join()}`]),
        ...(links(atom, 'alternate').join() === address(path) ? [] : [`follows ${links(atom, 'alternate').join()}`]),
      ]),
    ).toEqual([]);
  });

  it('has a title of its own', () => {
    expect(new Set(feeds.map(({ atom }) => textOf(atom, 'title'))).size).toBe(feeds.length);
  });

  it('has entries with an id, a title, both dates of the record, and the original as via', () => {
    expect(
      wrongIn((feed) =>
        entriesIn(feed).flatMap((entry) => {
          const id = textOf(entry, 'id');
          const article = articleAt(id);
          const url = article.front.source.url;
          return [
            ...(textOf(entry, 'title') === article.front.headline ? [] : ['title']),
            ...(links(entry, 'alternate').join() === id ? [] : ['alternate']),
            ...(links(entry, 'via').join() === (url ? new URL(url).href : '') ? [] : ['via']),
            ...(Date.parse(textOf(entry, 'published')) === midnight(article.front.added) ? [] : ['published']),
            ...(Date.parse(textOf(entry, 'updated')) === midnight(changedOn(article)) ? [] : ['updated']),
            ...(feed.isFull && textOf(entry, 'summary') !== article.front.summary ? ['summary'] : []),
          ].map((wrong) => `${id}: ${wrong}`);
        }),
      ),
    ).toEqual([]);
  });

  it('is dated by its latest change, and writes every date as RFC 3339 has it', () => {
    expect(
      wrongIn((feed) => {
        const updates = entriesIn(feed).map((entry) => textOf(entry, 'updated'));
        const dates = Array.from(feed.atom.getElementsByTagNameNS(ATOM, '*')).filter(({ localName }) => localName === 'updated' || localName === 'published');
        const ofArchive = articles.map(changedOn).sort().at(-1);
        const latest = updates.length > 0 ? Math.max(...updates.map((update) => Date.parse(update))) : midnight(ofArchive);
        return [
          ...(Date.parse(textOf(feed.atom, 'updated')) === latest ? [] : [`is dated ${textOf(feed.atom, 'updated')}`]),
          ...dates.map(({ textContent }) => textContent ?? '').filter((date) => !RFC3339.test(date) || Number.isNaN(Date.parse(date))),
        ];
      }),
    ).toEqual([]);
  });

  it('has whole addresses alone', () => {
    expect(
      wrongIn(({ atom }) =>
        Array.from(atom.getElementsByTagNameNS(ATOM, '*')).flatMap((element) =>
          [element.getAttribute('href'), element.getAttribute('scheme'), ...(/^(?:uri|icon|logo|id)$/.test(element.localName ?? '') ? [element.textContent] : [])].filter(
            (value): value is string => value !== null && !/^https?:\/\/[^/\s]+\/\S*$/.test(value),
          ),
        ),
      ),
    ).toEqual([]);
  });

  it('is read by a feed reader as it is meant', () => {
    expect(
      wrongIn(({ atom, entries, path, xml }) => {
        const read = parseFeed(xml);
        return [
          ...(read.meta.type === 'atom' && read.meta.version === '1.0' ? [] : [`${read.meta.type} ${read.meta.version ?? ''}`]),
          ...(read.title === textOf(atom, 'title') && read.self === address(`${path}feed.xml`) && read.url === address(path) ? [] : [`${read.title ?? ''} ${read.url ?? ''}`]),
          ...(read.items.map(({ url }) => url).join() === entries.join() ? [] : ['other entries']),
          ...read.items
            .filter(({ id, published, title }) => {
              const { front } = articleAt(id ?? '');
              return title !== front.headline || published?.valueOf() !== midnight(front.added);
            })
            .map(({ id }) => id ?? 'an entry without id'),
        ];
      }),
    ).toEqual([]);
  });
});
