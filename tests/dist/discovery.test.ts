import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { all } from './html.ts';
import { complaints } from './pages.ts';
import { dist } from './site.ts';
import { children, parseXml, textOf } from './xml.ts';

const answers = (address: string) => {
  const path = address.startsWith(`${dist.origin}/`) ? address.slice(dist.origin.length).replace(/[?#].*$/, '') : undefined;
  return path !== undefined && dist.files.includes(`${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`);
};

describe('robots.txt', () => {
  it('lets every robot in, and names the sitemap', () => {
    const lines = dist.read('robots.txt').split('\n').filter((line) => line !== '').map((line) => line.split(/:\s*(.*)/).slice(0, 2));
    expect(lines).toEqual([
      ['User-agent', '*'],
      ['Allow', '/'],
      ['Sitemap', `${dist.origin}/sitemap-index.xml`],
    ]);
    expect(dist.files).toContain('sitemap-index.xml');
  });
});

describe('opensearch.xml', () => {
  const root = parseXml(dist.read('opensearch.xml'));
  const urls = children(root, 'Url').map((url) => ['type', 'rel', 'template'].map((name) => url.getAttribute(name) ?? ''));

  it('describes the search as OpenSearch 1.1 has it', () => {
    expect([root.localName, root.namespaceURI]).toEqual(['OpenSearchDescription', 'http://a9.com/-/spec/opensearch/1.1/']);
    expect(textOf(root, 'ShortName').length).toBeLessThanOrEqual(16);
    expect(textOf(root, 'LongName').length).toBeLessThanOrEqual(48);
    expect(textOf(root, 'Description').length).toBeLessThanOrEqual(1024);
    expect(textOf(root, 'Attribution').length).toBeLessThanOrEqual(256);
    expect([textOf(root, 'Language'), textOf(root, 'InputEncoding')]).toEqual([site.language, 'UTF-8']);
    expect(answers(textOf(root, 'Image'))).toBe(true);
  });

  it('leads to the search page and names itself', () => {
    expect(urls).toEqual([
      ['text/html', '', `${dist.origin}/search/?q={searchTerms}`],
      ['application/opensearchdescription+xml', 'self', `${dist.origin}/opensearch.xml`],
    ]);
  });

  it('is announced in the head of every page', () => {
    expect(
      complaints(dist.pages, ({ document }) => {
        const found = all('head link[rel="search"]', document).map(({ attribs: { href, title, type } }) => [href, title, type].join(' '));
        return found.join() === `/opensearch.xml ${site.name} application/opensearchdescription+xml` ? [] : [found.join() || 'not announced'];
      }),
    ).toEqual([]);
  });
});

describe('llms.txt', () => {
  const [before = '', ...sections] = dist.read('llms.txt').split(/^## /m);
  const items = sections.flatMap((section) => section.trim().split('\n').slice(2));

  it('has a title, a summary, and sections that are lists of links', () => {
    expect(before.startsWith(`# ${site.name}\n\n> ${site.description}\n\n`)).toBe(true);
    expect(sections.length).toBeGreaterThan(2);
    expect(items.filter((item) => !/^- \[[^\]]+\]\(https?:\/\/[^\s)]+\)(?:: \S.*)?$/.test(item))).toEqual([]);
  });

  it('names addresses that answer', () => {
    const addresses = items.map((item) => /\]\(([^)]+)\)/.exec(item)?.[1] ?? item);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !answers(address))).toEqual([]);
  });

  it('says how many articles there are', () => {
    const count = dist.pages.filter(({ path }) => /^\/articles\/\d{4}\/(?!page-\d+\/)[^/]+\/$/.test(path)).length;
    expect(before).toContain(` ${count.toLocaleString(site.locale)} articles`);
  });
});
