import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../src/schemas/fields.ts';
import { type ContentArticle, articles, entriesOf } from './content.ts';
import { all } from './html.ts';
import { complaints } from './pages.ts';
import { againstVocabulary } from './schema-org.ts';
import { type Page, dist } from './site.ts';

type Node = Record<string, unknown>;

/** The things a page describes. */
function nodesOf({ document }: Page): Node[] {
  return all('script[type="application/ld+json"]', document).flatMap((script) => {
    const { '@context': context, ...rest } = JSON.parse(DomUtils.textContent(script)) as Node;
    expect(context).toBe('https://schema.org');
    return (rest['@graph'] as Node[] | undefined) ?? [rest];
  });
}

const nodesByPage = new Map(dist.pages.map((page) => [page.path, nodesOf(page)]));
const described = dist.pages.filter(({ path }) => nodesByPage.get(path)!.length > 0);
const articleNode = ({ id }: ContentArticle) => nodesByPage.get(`/articles/${id}/`)!.find((node) => node['@type'] === 'NewsArticle')!;
const publishers = new Map(entriesOf('publishers').map(({ front, id }) => [id, front]));

const wrong = (complaintsOf: (article: ContentArticle, node: Node) => string[]) =>
  articles.flatMap((article) => complaintsOf(article, articleNode(article)).map((complaint) => `${article.id}: ${complaint}`));

describe('JSON-LD', () => {
  it('uses types and properties of schema.org where they belong', () => {
    expect(described.length).toBeGreaterThan(articles.length);
    expect(complaints(described, ({ path }) => nodesByPage.get(path)!.flatMap((node) => againstVocabulary(node)))).toEqual([]);
  });

  it.each([
    [{ '@type': 'NewsArtikel' }, 'no type'],
    [{ '@type': 'NewsArticle', headlin: 'a' }, 'no such property'],
    [{ '@type': 'Person', headline: 'a' }, 'belongs to CreativeWork'],
    [{ '@type': 'NewsArticle', datePublished: '2023-10-18/2023-10-31' }, 'none of'],
    [{ '@type': 'NewsArticle', publisher: { '@type': 'City', name: 'a' } }, 'none of'],
    [{ '@type': 'NewsArticle', author: { '@type': 'Person', startDate: '2023' } }, 'belongs to'],
  ])('would be refused as %j', (node, complaint) => {
    expect(againstVocabulary(node).join()).toContain(complaint);
  });

  it('names only pages that are there', () => {
    const idsIn = (value: unknown): string[] =>
      Array.isArray(value)
        ? value.flatMap(idsIn)
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([name, each]) => (name === '@id' ? [String(each)] : idsIn(each)))
          : [];
    const paths = new Set(dist.pages.map(({ path }) => path));
    expect(
      complaints(described, ({ path }) => idsIn(nodesByPage.get(path)).filter((id) => !paths.has(id.replace(dist.origin, '').replace(/#.*/, '')))),
    ).toEqual([]);
  });

  it('describes the data as a catalogue, a set for each collection with its files', () => {
    const [catalogue] = nodesByPage.get('/data/')!;
    const sets = catalogue!.dataset as { distribution: { contentUrl: string }[] }[];
    const files = sets.flatMap(({ distribution }) => distribution.map(({ contentUrl }) => contentUrl));
    expect(catalogue!['@type']).toBe('DataCatalog');
    expect(sets).toHaveLength(COLLECTIONS.length);
    expect(files.filter((file) => !dist.files.includes(file.replace(`${dist.origin}/`, '')))).toEqual([]);
    expect(files).toContain(`${dist.origin}/data/articles.csv`);
  });

  it.each([
    ['events', 'Event'],
    ['organisations', 'Organization'],
    ['publishers', 'Organization'],
    ['people', 'Person'],
    ['places', 'Place'],
    ['topics', 'DefinedTerm'],
  ] as const)('describes each of the %s on its page by its name', (collection, type) => {
    const types = type === 'Place' ? ['City', 'Country', 'AdministrativeArea'] : [type];
    expect(
      entriesOf(collection)
        .filter(({ front, id }) => !nodesByPage.get(`/${collection}/${id}/`)?.some((node) => types.includes(String(node['@type'])) && node.name === front.name))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('gives an event its span as it is known', () => {
    const spanOf = (id: string) => {
      const node = nodesByPage.get(`/events/${id}/`)!.find((each) => each['@type'] === 'Event');
      return [...new Set([node?.startDate, node?.endDate])].join('/');
    };
    expect(entriesOf('events').filter(({ front, id }) => spanOf(id) !== [...new Set(front.span.split('/'))].join('/')).map(({ id }) => id)).toEqual([]);
  });
});

describe('the NewsArticle', () => {
  it('is published on the day it was added, in the words of the page', () => {
    expect(
      wrong(({ front, id }, node) =>
        Object.entries({ '@id': `${dist.origin}/articles/${id}/`, headline: front.headline, description: front.summary, datePublished: front.added })
          .filter(([name, value]) => node[name] !== value)
          .map(([name]) => name),
      ),
    ).toEqual([]);
  });

  it('is based on the original and cites it: publisher, headline where seen, address where known, language', () => {
    expect(
      wrong(({ front: { source } }, node) => {
        const original = node.isBasedOn as Node;
        const wanted = { headline: source.headline, url: source.url && new URL(source.url).href, inLanguage: source.language };
        return [
          ...Object.entries(wanted).filter(([name, value]) => original[name] !== value).map(([name]) => name),
          ...((original.publisher as Node).name === publishers.get(source.publisher)?.name ? [] : ['publisher']),
          ...((node.citation as Node)['@id'] === original['@id'] ? [] : ['citation']),
          ...(JSON.stringify(node).includes('"sameAs"') ? ['sameAs'] : []),
        ];
      }),
    ).toEqual([]);
  });

  it('dates the original no better than it is known', () => {
    expect(articles.some(({ front }) => front.published.includes('/'))).toBe(true);
    expect(
      wrong(({ front: { published } }, node) => {
        const { datePublished, temporal } = node.isBasedOn as Partial<Record<string, string>>;
        if (!published.includes('/')) return datePublished === published && temporal === undefined ? [] : [datePublished ?? 'no date'];
        const shared = datePublished === undefined || published.split('/').every((end) => end.startsWith(datePublished));
        return shared && temporal === published ? [] : [`${datePublished} for ${published}`];
      }),
    ).toEqual([]);
  });
});
