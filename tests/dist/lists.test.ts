import { describe, expect, it } from 'vitest';
import { strings } from '../../src/strings/index.ts';
import { type ContentArticle, articles, entriesOf } from './content.ts';
import { all, text } from './html.ts';
import { dist } from './site.ts';

const parents = new Map(entriesOf('events').map(({ front, id }) => [id, front.parent]));

function withParents(events: string[]): string[] {
  const chain = new Set(events);
  for (const id of chain) {
    const parent = parents.get(id);
    if (parent) chain.add(parent);
  }
  return [...chain];
}

/** The ids in each collection on whose pages an article belongs, told from the front matter alone. */
const BELONGS: Record<string, (front: ContentArticle['front']) => string[]> = {
  organisations: ({ organisations }) => organisations,
  events: ({ events }) => withParents(events),
  topics: ({ topics }) => topics,
  people: ({ people }) => people.map(({ person }) => person),
  places: ({ place, places }) => [...(place ? [place] : []), ...places],
  publishers: ({ source }) => [source.publisher],
};

const ARTICLE = /^\/articles\/\d{4}\/(?!page-)/;

/** The articles that the list at `path` shows, on all its pages, in their order. */
const listed = (path: string) =>
  dist.pages
    .filter((page) => page.path === path || (page.path.startsWith(`${path}page-`)))
    .sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1))
    .flatMap(({ document }) => all('main h3 a', document).map(({ attribs }) => attribs.href ?? ''))
    .filter((href) => ARTICLE.test(href));

/** The articles that unfold under the entries of the list at `path`, or to which an entry leads, as other reports of its moment. */
const unfolded = (path: string) =>
  dist.pages
    .filter((page) => page.path === path || page.path.startsWith(`${path}page-`))
    .flatMap(({ document }) => [
      ...all('main li details a', document),
      ...all('main li a[href$="#moment"]', document).flatMap(({ attribs: { href = '' } }) =>
        all('.moment a', dist.page(href.replace(/#.*/, '')).document),
      ),
    ])
    .map(({ attribs }) => attribs.href ?? '');

/** Of each moment that several articles tell, the first; the pages of events list no other. */
function folded(list: ContentArticle[]): ContentArticle[] {
  const told = new Set<string>();
  return list.filter(({ front: { sameMoment } }) => {
    if (sameMoment === undefined) return true;
    const first = !told.has(sameMoment);
    told.add(sameMoment);
    return first;
  });
}

const newestFirst = (list: ContentArticle[]) =>
  list.toSorted((a, b) => {
    const [left, right] = [a, b].map(({ bounds, id }) => `${bounds.first} ${bounds.last} ${id}`) as [string, string];
    return left < right ? 1 : -1;
  });
const hrefs = (list: ContentArticle[]) => list.map(({ id }) => `/articles/${id}/`);

describe.each(Object.keys(BELONGS))('%s', (collection) => {
  const entries = entriesOf(collection as 'topics').map(({ id }) => {
    const own = newestFirst(articles.filter(({ front }) => BELONGS[collection]?.(front).includes(id)));
    const inOrder = collection === 'events' ? own.toReversed() : own;
    return { path: `/${collection}/${id}/`, articles: own, shown: collection === 'events' ? folded(inOrder) : inOrder };
  });

  it('list exactly their articles, in order of time', () => {
    expect(entries.some((entry) => entry.articles.length > 0)).toBe(true);
    expect(entries.map(({ path }) => [path, listed(path)])).toEqual(
      entries.map((entry) => [entry.path, hrefs(entry.shown)]),
    );
  });

  it('unfold what they do not list', () => {
    const lost = entries.flatMap(({ articles: own, path, shown }) => {
      const here = new Set([...hrefs(shown), ...unfolded(path)]);
      return hrefs(own).filter((href) => !here.has(href));
    });
    expect(lost).toEqual([]);
  });

  it('say how many they are', () => {
    const wrong = entries.filter(({ articles: own, path }) => {
      const said = own.length === 0 ? strings.list.empty : strings.articles(own.length);
      return !text(dist.page(path).document).includes(said);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

it('all articles stand on the index of the articles and of the year of their address, the newest first', () => {
  expect(listed('/articles/')).toEqual(hrefs(newestFirst(articles)));
  const years = Map.groupBy(articles, ({ id }) => id.slice(0, 4));
  expect([...years.keys()].map((year) => listed(`/articles/${year}/`))).toEqual([...years.values()].map((list) => hrefs(newestFirst(list))));
});
