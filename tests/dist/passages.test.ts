import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/check/read.ts';
import { digest } from '../../src/passages/digest.ts';
import { fileOf } from '../../src/search/stored.ts';
import { strings } from '../../src/strings/index.ts';
import { articles } from './content.ts';
import { type Element, all, one } from './html.ts';
import { complaints } from './pages.ts';
import { dist } from './site.ts';

const held = new Set(articles.map(({ id }) => id));
const files = readContent().files.filter(({ collection, id }) => collection === 'articles' && held.has(id));
const proseOf = (id: string) => one('.prose', dist.page(`/articles/${id}/`).document);

/** The elements that have a link to themselves. */
const passagesOf = (prose: Element) =>
  all('a[data-digest]', prose).map((link) => {
    const element = DomUtils.getParent(link) as Element;
    return { element, id: element.attribs.id, link };
  });

/** What each article's text has to be complained of, the article's id before it. */
const wrong = (wrongWith: (prose: Element, id: string) => Iterable<string>) =>
  articles.flatMap(({ id }) => [...wrongWith(proseOf(id), id)].map((each) => `${id}: ${each}`));

describe('the passages of every article', () => {
  it('have the ids that stand in its file, in the same order, each once', () => {
    const inFiles = files.map(({ id, marked }) => [id, [...marked.matchAll(/\[#(\w+)\]\s*$/gm)].map(([, found]) => found)] as const);
    const onPages = files.map(({ id }) => [id, passagesOf(proseOf(id)).map((passage) => passage.id)] as const);
    expect(inFiles.flatMap(([, ids]) => ids).length).toBeGreaterThan(articles.length);
    expect(onPages).toEqual(inFiles);
    expect(inFiles.filter(([, ids]) => new Set(ids).size < ids.length)).toEqual([]);
  });

  it('are every paragraph, in lists and quotations too', () => {
    expect(
      wrong((prose) =>
        all('p, li', prose)
          .filter((element) => element.attribs.id === undefined && all(':scope > p', element).length === 0)
          .map((element) => DomUtils.innerText(element).slice(0, 40)),
      ),
    ).toEqual([]);
  });

  it('end with a link to themselves that has a name, no words, and the digest of theirs', () => {
    expect(
      wrong((prose) =>
        passagesOf(prose).flatMap(({ element, id = '', link }) => {
          const own = element.children.slice(0, element.children.indexOf(link)).map((each) => DomUtils.textContent(each));
          const wanted = { href: `#${id}`, 'data-digest': digest(own.join('')), 'aria-label': strings.passages.link(id) };
          const same = JSON.stringify(link.attribs) === JSON.stringify(wanted) && link.children.length === 0;
          return same ? [] : [JSON.stringify(link.attribs)];
        }),
      ),
    ).toEqual([]);
  });
});

describe('the marker of a passage', () => {
  const MARKER = /\[#\w*\]/;

  it('stands on no page and in no file of data', () => {
    const text = dist.files.filter((file) => /\.(?:json|xml|txt)$/.test(file));
    expect(complaints(dist.pages, ({ html }) => (MARKER.exec(html)) ?? [])).toEqual([]);
    expect(text.filter((file) => MARKER.test(dist.read(file)))).toEqual([]);
  });

  it('is not found by the search, nor is the link; what is found has the id of its passage', () => {
    const numbers = dist.json('search/data/articles.json') as string[];
    const found = numbers.map((id, number) => ({
      id,
      text: dist.read(`search/data/article/${String(fileOf(number, numbers.length))}.json`),
    }));
    expect(numbers.toSorted()).toEqual([...held].sort());
    expect(found.filter(({ text }) => MARKER.test(text) || text.includes(strings.passages.link(''))).map(({ id }) => id)).toEqual([]);
    const ids = found.map(({ id, text }) => [id, (JSON.parse(text) as { passages: [string, string][] }).passages.map(([passage]) => passage)] as const);
    expect(
      ids.flatMap(([id, inSearch]) => passagesOf(proseOf(id)).filter((passage) => !inSearch.includes(passage.id ?? '')).map((passage) => `${id}: ${passage.id ?? ''}`)),
    ).toEqual([]);
  });
});
