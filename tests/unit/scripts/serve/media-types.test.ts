import { expect, test } from 'vitest';
import { isCompressible, mediaType } from '../../../../scripts/serve/media-types.ts';

test.each([
  ['/index.html', 'text/html; charset=utf-8', true],
  ['/a.css', 'text/css; charset=utf-8', true],
  ['/a.js', 'text/javascript; charset=utf-8', true],
  ['/a.json', 'application/json', true],
  ['/sitemap.xml', 'application/xml; charset=utf-8', true],
  ['/a.svg', 'image/svg+xml; charset=utf-8', true],
  ['/a.woff2', 'font/woff2', false],
  ['/a.png', 'image/png', false],
  ['/a.txt', 'text/plain; charset=utf-8', true],
  ['/a.md', 'text/markdown; charset=utf-8', true],
  ['/a.bib', 'application/x-bibtex; charset=utf-8', true],
  ['/a.ris', 'application/x-research-info-systems; charset=utf-8', true],
  ['/a.csl.json', 'application/vnd.citationstyles.csl+json', true],
  ['/a.jsonl', 'application/jsonl', true],
  ['/a.csv', 'text/csv; charset=utf-8', true],
  ['/a.geojson', 'application/geo+json', true],
  ['/a.webmanifest', 'application/manifest+json', true],
  ['/a.zip', 'application/zip', false],
  ['/a.ics', 'text/calendar; charset=utf-8', true],
  ['/feed.xml', 'application/atom+xml; charset=utf-8', true],
  ['/topics/a/feed.xml', 'application/atom+xml; charset=utf-8', true],
  ['/a-feed.xml', 'application/xml; charset=utf-8', true],
  ['/a.atom', 'application/atom+xml; charset=utf-8', true],
  ['/feed.json', 'application/feed+json', true],
  ['/opensearch.xml', 'application/opensearchdescription+xml', true],
  ['/pagefind/a.wasm', 'application/wasm', true],
  ['/pagefind/wasm.en.pagefind', 'application/octet-stream', false],
  ['/pagefind/fragment/en_1.pf_fragment', 'application/octet-stream', false],
  ['/pagefind/pagefind.en_1.pf_meta', 'application/octet-stream', false],
])('%s is %s', (path, type, compressible) => {
  expect(mediaType(path)).toBe(type);
  expect(isCompressible(type)).toBe(compressible);
});

test('a format the archive does not publish has none', () => {
  expect(mediaType('/a.docx')).toBeUndefined();
});
