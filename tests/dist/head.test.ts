import { createHash } from 'node:crypto';
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { type Document, all, one, text } from './html.ts';
import { addressOf } from './links.ts';
import { complaints } from './pages.ts';
import { dist, listedPages } from './site.ts';

const policyOf = (document: Document) =>
  new Map(
    (one('meta[http-equiv="content-security-policy"]', document).attribs.content ?? '')
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );

describe('every page', () => {
  it('says its language', () => {
    expect(complaints(dist.pages, ({ document }) => (one('html', document).attribs.lang === site.language ? [] : ['no lang']))).toEqual([]);
  });

  it('has one h1, which is not empty, and headings without a level left out', () => {
    expect(
      complaints(dist.pages, ({ document }) => {
        const levels = all('h1, h2, h3, h4, h5, h6', document).map(({ name }) => Number(name.slice(1)));
        return [
          ...(text(one('h1', document)) === '' ? ['an empty h1'] : []),
          ...levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`h${level} after h${levels[index - 1] ?? 0}`] : [])),
        ];
      }),
    ).toEqual([]);
  });

  it('has a title of its own', () => {
    const byTitle = Map.groupBy(dist.pages, ({ document }) => text(one('head title', document)));
    expect(byTitle.has('')).toBe(false);
    expect([...byTitle].filter(([, pages]) => pages.length > 1).map(([title, pages]) => `${title}: ${pages.map(({ path }) => path).join(' ')}`)).toEqual([]);
  });

  it('has a description', () => {
    expect(
      complaints(dist.pages, ({ document }) =>
        one('head meta[name="description"]', document).attribs.content?.trim() ? [] : ['an empty description'],
      ),
    ).toEqual([]);
  });

  it('names its address', () => {
    expect(
      complaints(listedPages, (page) => {
        const canonical = one('head link[rel="canonical"]', page.document).attribs.href ?? '';
        return canonical === addressOf(dist, page) ? [] : [canonical];
      }),
    ).toEqual([]);
  });

  it('has one main element, and a form that searches', () => {
    expect(
      complaints(dist.pages, ({ document }) => {
        one('main', document);
        const forms = all('form', document).filter((form) => form.attribs.action === '/search/' && all('input[name="q"]', form).length === 1);
        return forms.length === 1 ? [] : [`${forms.length} forms that search`];
      }),
    ).toEqual([]);
  });
});

describe('the policy of every page', () => {
  it('allows nothing beyond the site, nothing inline without its hash, no eval', () => {
    expect(
      complaints(dist.pages, ({ document, path }) => {
        const policy = policyOf(document);
        const sources = [...policy.values()].flat();
        const allowed = /^(?:'self'|'none'|data:|'sha(?:256|384|512)-[\w+/=]+')$/;
        return [
          ...['default-src', 'script-src', 'style-src', 'object-src', 'base-uri', 'form-action'].filter((name) => !policy.has(name)),
          ...sources.filter((source) => !allowed.test(source) && !(path === '/search/' && source === "'wasm-unsafe-eval'")),
        ];
      }),
    ).toEqual([]);
  });

  it('lets the search run its WebAssembly', () => {
    expect(policyOf(dist.page('/search/').document).get('script-src')).toContain("'wasm-unsafe-eval'");
  });

  it('knows the hash of every inline script and style of the page, and of none besides', () => {
    expect(all('style', dist.page('/').document).length).toBeGreaterThan(0);
    expect(
      complaints(dist.pages, ({ document }) => {
        const policy = policyOf(document);
        return ['script', 'style'].flatMap((name) => {
          const known = policy.get(`${name}-src`)!.filter((source) => source.startsWith("'sha"));
          const inline = all(`${name}:not([src])`, document).filter(({ attribs }) => attribs.type !== 'application/ld+json');
          const digests = inline.map((element) => `'sha256-${createHash('sha256').update(DomUtils.textContent(element)).digest('base64')}'`);
          return [
            ...inline.filter((_, index) => !known.includes(digests[index]!)).map((element) => DomUtils.textContent(element).slice(0, 40)),
            ...known.filter((source) => !digests.includes(source)),
          ].map((problem) => `<${name}> ${problem}`);
        });
      }),
    ).toEqual([]);
  });

  it('meets no style attribute, no handler, no javascript: address', () => {
    expect(
      complaints(dist.pages, ({ document }) =>
        all('*', document).flatMap(({ attribs, name }) =>
          Object.entries(attribs)
            .filter(([attribute, value]) => attribute === 'style' || attribute.startsWith('on') || /^\s*javascript:/i.test(value))
            .map(([attribute]) => `<${name} ${attribute}>`),
        ),
      ),
    ).toEqual([]);
  });
});
