import { expect, it } from 'vitest';
import { articleLinks, articleMetas, linkset } from '../../../src/formats/article-head.ts';
import { articlesOf } from '../archive/entries.ts';

const HOME = 'https://archive.example/';
const [article] = articlesOf({ '2019/a': {} });

it('a place and a change are named where there is one', () => {
  const names = (of: typeof article) =>
    articleMetas(of!, HOME).map((meta) => ('name' in meta ? meta.name : meta.property));
  expect(names(article)).not.toContain('z.place');
  expect(names(article)).not.toContain('article:modified_time');
  const [changed] = articlesOf({
    '2019/a': { place: 'keel', revisions: [{ date: '2020-03-01', kind: 'update', note: 'More.' }] },
  });
  expect(names(changed)).toEqual(expect.arrayContaining(['z.place', 'article:modified_time']));
});

it('the linkset gives each relation by its own name, and itself to none', () => {
  const { linkset: contexts } = JSON.parse(linkset(article!, HOME)) as { linkset: Record<string, unknown>[] };
  const [own, ...others] = contexts;
  expect(Object.keys(own!).sort()).toEqual([
    'alternate',
    'anchor',
    'cite-as',
    'describedby',
    'license',
    'type',
  ]);
  expect(others.map(({ anchor }) => anchor)).toEqual(
    articleLinks(article!, HOME)
      .filter(({ rel }) => rel.includes('describedby'))
      .map(({ href }) => href),
  );
});
