import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/check/read.ts';
import { schemas } from '../../src/schemas/index.ts';
import { articles } from './content.ts';
import { all, text } from './html.ts';
import { dist } from './site.ts';

const dossiers = readContent()
  .files.filter(({ collection }) => collection === 'dossiers')
  .map(({ body, data, id }) => ({ id, body, front: schemas.dossiers.parse(data) }));
const first = new Map(articles.map(({ bounds, id }) => [`/articles/${id}/`, `${bounds.first} ${bounds.last} ${id}`]));

it('there are dossiers', () => {
  expect(dossiers.length).toBeGreaterThan(0);
});

describe.each(dossiers)('the dossier $id', ({ body, front, id }) => {
  const { document } = dist.page(`/dossiers/${id}/`);
  const cited = [...new Set([...body.matchAll(/article="([^"]+)"/g)].map(([, article]) => `/articles/${article}/`))];

  it('links each statement to the article behind it', () => {
    const links = new Set(all('main .prose a', document).map(({ attribs }) => attribs.href));
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((href) => !links.has(href))).toEqual([]);
  });

  it('lists what it cites in order of time', () => {
    const listed = all('main h3 a', document).map(({ attribs }) => attribs.href ?? '');
    expect(listed).toEqual(cited.toSorted((a, b) => (first.get(a)! < first.get(b)! ? -1 : 1)));
  });

  it('is 300 to 600 words long', () => {
    const words = body.replace(/<[^>]*>|^#.*$/gm, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'–-]*/gu) ?? [];
    expect(words.length).toBeGreaterThanOrEqual(300);
    expect(words.length).toBeLessThanOrEqual(600);
  });

  it('is named on the pages of its events and on the index', () => {
    const href = `/dossiers/${id}/`;
    const pages = ['/dossiers/', ...front.events.map((event) => `/events/${event}/`)];
    const lacking = pages.filter((path) => !all('main a', dist.page(path).document).some(({ attribs }) => attribs.href === href));
    expect(lacking).toEqual([]);
    expect(text(document)).toContain(front.summary);
  });
});
