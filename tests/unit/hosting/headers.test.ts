import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/serve/headers.ts';

const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));
const everywhere = headersFor(rules, '/');
const hashed = headersFor(rules, '/_astro/a.css').get('cache-control');
const metadata = '/pagefind/pagefind.en_0123456789abcd.pf_meta';
/** What Pagefind writes compressed. */
const compressed = [metadata, '/pagefind/index/en_0123456.pf_index', '/pagefind/wasm.en.pagefind'];
const sorted = (headers: Map<string, string>) => [...headers].sort(([a], [b]) => (a < b ? -1 : 1));

/** The headers that a configuration sends with every answer, by their names in small letters. */
const sentBy = (text: string, header: RegExp) =>
  new Map([...text.matchAll(header)].map(([, name = '', value = '']) => [name.toLowerCase(), value]));

describe('public/_headers', () => {
  it('says what every answer carries, and keeps what is hashed for a year', () => {
    expect(everywhere.size).toBeGreaterThan(4);
    expect(hashed).toBe('public, max-age=31536000, immutable');
    expect(headersFor(rules, metadata).get('cache-control')).toBe(hashed);
    for (const path of [
      '/pagefind/pagefind.js',
      '/pagefind/index/en_0123456.pf_index',
      '/search/data/dates.json',
    ])
      expect(headersFor(rules, path).get('cache-control'), path).toBeUndefined();
  });

  it('says of what Pagefind has compressed that it is', () => {
    const isSaidOf = (path: string) => headersFor(rules, path).get('content-encoding');
    expect(compressed.map(isSaidOf)).toEqual(['gzip', 'gzip', 'gzip']);
    expect(['/', '/pagefind/pagefind.js', '/search/data/dates.json'].map(isSaidOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says of other paths their media types and who may read them, which `npm run test:long` compares', () => {
    const elsewhere = rules.filter(({ matches }) =>
      ['/', '/_astro/a.css', ...compressed].every((path) => !matches(path)),
    );
    const names = elsewhere.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()));
    expect(names.filter((name) => !['content-type', 'access-control-allow-origin'].includes(name))).toEqual(
      [],
    );
  });
});

describe('hosting/nginx.conf', () => {
  const text = readFileSync('hosting/nginx.conf', 'utf8');

  it('sends the same headers', () => {
    const sent = sentBy(text, /^ {4}add_header (\S+) "(.*)" always;$/gm);
    expect(sorted(sent)).toEqual(sorted(everywhere));
  });

  it('adds none within a location, which would drop all others', () => {
    expect(text.match(/^ {8,}add_header/gm)).toBeNull();
  });

  it('keeps hashed files for a year, and has all else revalidated', () => {
    const [, rules = ''] = /map \$uri \$archive_cache \{\n([\s\S]*?)\n\}/.exec(text) ?? [];
    expect(rules.split('\n').map((rule) => rule.trim().split(/\s{2,}|\s(?=")/))).toEqual([
      ['~^/_astro/', `"${hashed}";`],
      ['~^/pagefind/.+\\.pf_meta$', `"${hashed}";`],
      ['default', '"public, max-age=0, must-revalidate";'],
    ]);
  });

  it('says of what Pagefind has compressed that it is', () => {
    const [, pattern = ''] = /map \$uri \$archive_encoding \{\n\s+~(\S+)\s+"gzip";/.exec(text) ?? [];
    expect(compressed.filter((path) => !new RegExp(pattern).test(path))).toEqual([]);
    expect(text).toContain('    add_header Content-Encoding $archive_encoding;\n');
  });
});

describe('hosting/Caddyfile', () => {
  const text = readFileSync('hosting/Caddyfile', 'utf8');

  it('sends the same headers', () => {
    const block = /^\theader \{\n([\s\S]*?)^\t\}/m.exec(text)?.[1] ?? '';
    expect(sorted(sentBy(block, /^\t\t(\S+) "(.*)"$/gm))).toEqual(sorted(everywhere));
  });

  it('keeps hashed files for a year, and has all else revalidated', () => {
    expect(text).toContain('@hashed path /_astro/* /pagefind/*.pf_meta\n');
    expect(text).toContain(`header @hashed Cache-Control "${hashed}"`);
    expect(text).toContain('@revalidated not path /_astro/* /pagefind/*.pf_meta\n');
    expect(text).toContain('header @revalidated Cache-Control "public, max-age=0, must-revalidate"');
  });

  it('says of what Pagefind has compressed that it is, where it is there', () => {
    expect(text).toContain(
      '\tpath /pagefind/*.pf_meta /pagefind/*.pf_index /pagefind/*.pagefind\n\t\tfile\n',
    );
    expect(text).toContain('header @compressed Content-Encoding gzip\n');
  });
});
