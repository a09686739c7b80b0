import { Cite, type Item } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { site } from '../../src/site.ts';
import { type ContentArticle, articles, entriesOf } from './content.ts';
import { all } from './html.ts';
import { dist } from './site.ts';

const publishers = new Map(entriesOf('publishers').map(({ front, id }) => [id, front.name]));
const publisherOf = ({ front }: ContentArticle) => publishers.get(front.source.publisher) ?? '?';
const fileOf = ({ id }: ContentArticle, ending: string) => dist.read(`articles/${id}.${ending}`);
const addressOf = ({ id }: ContentArticle) => `${dist.origin}/articles/${id}/`;

/** What the independent library makes of a file: one item. */
function read(text: string): Item {
  const items = new Cite(text).data;
  expect(items).toHaveLength(1);
  return items[0]!;
}

/** A date in EDTF as CSL-JSON has it. */
const parts = (date: string) => ({ 'date-parts': date.split('/').map((end) => end.split('-').map(Number)) });

/** For each article what of `wanted` its item has otherwise. */
function differing(itemOf: (article: ContentArticle) => Item, wantedOf: (article: ContentArticle) => Item) {
  return articles.flatMap((article) => {
    const item = itemOf(article);
    return Object.entries(wantedOf(article)).flatMap(([name, value]) =>
      JSON.stringify(item[name]) === JSON.stringify(value)
        ? []
        : [`${article.id}: ${name} is ${JSON.stringify(item[name])}, not ${JSON.stringify(value)}`],
    );
  });
}

const record = (article: ContentArticle) => ({
  title: article.front.headline,
  language: site.language,
  URL: addressOf(article),
});
const original = ({ front: { headline: ours, source } }: ContentArticle) => ({
  ...(source.headline ? { title: source.headline } : {}),
  language: source.language,
  URL: source.url && new URL(source.url).href,
  ours,
});

/** The original as a file has it; an unseen headline has to be marked, whatever the words. */
const seen = (item: Item, { front }: ContentArticle): Item => ({
  ...item,
  ours:
    front.source.headline !== undefined || /^\[.+\]$/.test(String(item.title))
      ? front.headline
      : `not marked as unseen: ${String(item.title)}`,
});

describe('the files beside an article, read by another library', () => {
  it('CSL-JSON: the record by the archive, the original by its publisher or reporters', () => {
    expect(
      differing(
        (article) => read(fileOf(article, 'csl.json')),
        (article) => ({
          ...record(article),
          type: 'article-newspaper',
          author: [{ literal: site.name }],
          'container-title': site.name,
          issued: parts(article.front.added),
          'original-date': parts(article.front.published),
        }),
      ),
    ).toEqual([]);
    expect(
      differing(
        (article) => seen(read(fileOf(article, 'original.csl.json')), article),
        (article) => ({
          ...original(article),
          type: 'article-newspaper',
          ...(article.front.source.reporters.length === 0 && { author: [{ literal: publisherOf(article) }] }),
          'container-title': publisherOf(article),
          issued: parts(article.front.published),
        }),
      ),
    ).toEqual([]);
  });

  it('BibTeX: accents, capitals and names as the content has them, dates as exact', () => {
    expect(
      differing(
        (article) => read(fileOf(article, 'bib')),
        (article) => ({
          ...record(article),
          author: [{ family: site.name }],
          issued: parts(article.front.added),
          'original-date': parts(article.front.published),
        }),
      ),
    ).toEqual([]);
    expect(
      differing(
        (article) => seen(read(fileOf(article, 'original.bib')), article),
        (article) => ({
          ...original(article),
          ...(article.front.source.reporters.length === 0 && { author: [{ family: publisherOf(article) }] }),
          issued: parts(article.front.published),
        }),
      ),
    ).toEqual([]);
  });

  it('RIS: a newspaper article', () => {
    expect(
      differing(
        (article) => read(fileOf(article, 'ris')),
        (article) => ({ ...record(article), type: 'article-newspaper', reporter: site.name, 'container-title': site.name }),
      ),
    ).toEqual([]);
    expect(
      differing(
        (article) => seen(read(fileOf(article, 'original.ris')), article),
        (article) => ({ ...original(article), type: 'article-newspaper', 'container-title': publisherOf(article) }),
      ),
    ).toEqual([]);
  });

  it('RIS: a date has the parts that are known, and empty places for the rest', () => {
    const dateOf = (article: ContentArticle) => /^DA {2}- (.*)\r$/m.exec(fileOf(article, 'original.ris'))?.[1] ?? '';
    const single = articles.filter(({ front }) => !front.published.includes('/'));
    const expected = ({ front }: ContentArticle) => `${[...front.published.split('-'), '', ''].slice(0, 3).join('/')}/`;
    expect(single.filter((article) => dateOf(article) !== expected(article)).map(({ id }) => id)).toEqual([]);
    const days = articles.filter((article) => !/^\d{4}-\d{2}-\d{2}$/.test(article.front.published));
    expect(days.filter((article) => /^\d{4}\/\d{2}\/\d{2}/.test(dateOf(article))).map(({ id }) => id)).toEqual([]);
  });

  it('JSON: what the front matter says, its links whole', () => {
    expect(
      differing(
        (article) => JSON.parse(fileOf(article, 'json')) as Item,
        (article) => ({
          id: article.id,
          url: addressOf(article),
          headline: article.front.headline,
          summary: article.front.summary,
          published: article.front.published,
          added: article.front.added,
        }),
      ),
    ).toEqual([]);
  });

  it('JSON: the text of the page, without markup or marks', () => {
    const words = (text: string) => text.replace(/\s+/gu, '');
    const wrong = articles.filter((article) => {
      const { text } = JSON.parse(fileOf(article, 'json')) as { text: string };
      const first = text.split('\n\n')[0] ?? '';
      const shown = dist.page(`/articles/${article.id}/`).html;
      const plain = all('main .prose', dist.page(`/articles/${article.id}/`).document).length;
      return plain !== 1 || text.includes('[#') || first.length < 40 || !words(shown).includes(words(first).slice(0, 20));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('Markdown: a front matter that YAML reads, the headline, a text whose links are whole', () => {
    expect(
      differing(
        (article) => {
          const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(fileOf(article, 'md')) ?? [];
          const { headline, published, url } = parseYaml(front, { schema: 'failsafe' }) as Item;
          const relative = [...body.matchAll(/\]\(([^)]*)\)/g)].map(([, to = '']) => to).filter((to) => !/^(?:https?:|mailto:)/.test(to));
          return { headline, published, url, relative, marks: body.includes('[#'), title: /^\n# (.*)\n\n\S/.exec(body)?.[1] };
        },
        ({ front, id }) => ({
          headline: front.headline,
          published: front.published,
          url: `${dist.origin}/articles/${id}/`,
          relative: [],
          marks: false,
          title: front.headline,
        }),
      ),
    ).toEqual([]);
  });
});
