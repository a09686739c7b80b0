import { expect, it } from 'vitest';
import { allArticles } from './content.ts';
import { all, one, parse, text } from './html.ts';
import { complaints } from './pages.ts';
import { dist } from './site.ts';

const page = dist.page('/corrections/');
const changes = allArticles.flatMap(({ front, id }) => front.revisions.map((revision, index) => ({ ...revision, href: `/articles/${id}/#revision-${index + 1}` })));

it('every page leads to the corrections, which announce their feed', () => {
  expect(complaints(dist.pages, ({ document }) => (all('footer a[href="/corrections/"]', document).length === 1 ? [] : ['no link']))).toEqual([]);
  const feed = one('head link[rel="alternate"][type="application/atom+xml"]', page.document).attribs.href ?? '';
  expect(all('main a', page.document).map(({ attribs }) => attribs.href)).toContain(feed);
  expect(one('feed > id', parse(dist.read(feed.slice(1))))).toBeDefined();
});

it('all changes of all articles stand on their pages', () => {
  const pages = dist.pages.filter(({ path }) => /^\/corrections\/(?:page-\d+\/)?$/.test(path));
  const listed = pages.flatMap(({ document }) => all('main h3 a', document).map(({ attribs }) => attribs.href));
  expect(listed.sort()).toEqual(changes.map(({ href }) => href).sort());
});

it('the latest change, or else the latest article to come in, dates the feed', () => {
  const days = changes.length > 0 ? changes.map(({ date }) => date) : allArticles.map(({ front }) => front.added);
  const updated = text(one('feed > updated', parse(dist.read('corrections/feed.xml'))));
  expect(updated).toMatch(new RegExp(`^${days.sort().at(-1) ?? ''}T00:00:00(?:\\.000)?Z$`));
});
