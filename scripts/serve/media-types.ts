const UTF8 = '; charset=utf-8';

/** Longer endings first: `.csl.json` is no mere `.json`. An ending that starts without a dot is a whole name. */
const MEDIA_TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['/feed.xml', `application/atom+xml${UTF8}`],
  ['/rss.xml', `application/rss+xml${UTF8}`],
  ['/feed.json', 'application/feed+json'],
  ['/opensearch.xml', 'application/opensearchdescription+xml'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['.atom', `application/atom+xml${UTF8}`],
  ['.avif', 'image/avif'],
  ['.bib', `application/x-bibtex${UTF8}`],
  ['.css', `text/css${UTF8}`],
  ['.csv', `text/csv${UTF8}`],
  ['.geojson', 'application/geo+json'],
  ['.gif', 'image/gif'],
  ['.html', `text/html${UTF8}`],
  ['.ico', 'image/x-icon'],
  ['.ics', `text/calendar${UTF8}`],
  ['.jpeg', 'image/jpeg'],
  ['.jpg', 'image/jpeg'],
  ['.js', `text/javascript${UTF8}`],
  ['.json', 'application/json'],
  ['.jsonl', 'application/jsonl'],
  ['.jsonld', 'application/ld+json'],
  ['.md', `text/markdown${UTF8}`],
  ['.mjs', `text/javascript${UTF8}`],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.ris', `application/x-research-info-systems${UTF8}`],
  ['.rss', `application/rss+xml${UTF8}`],
  ['.svg', `image/svg+xml${UTF8}`],
  ['.txt', `text/plain${UTF8}`],
  ['.wasm', 'application/wasm'],
  ['.webmanifest', 'application/manifest+json'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
  ['.xml', `application/xml${UTF8}`],
  ['.zip', 'application/zip'],
  ['.pagefind', 'application/octet-stream'],
];

/**
 * The media type a file is published under, with its charset where the format is text and does not fix one;
 * nothing for a format the archive does not publish.
 *
 * @param path with forward slashes, starting with one.
 */
export function mediaType(path: string): string | undefined {
  if (/\.pf_\w+$/.test(path)) return 'application/octet-stream';
  return MEDIA_TYPES.find(([ending]) => path.endsWith(ending))?.[1];
}

/** Whether bytes of this media type shrink under Brotli or gzip. */
export function isCompressible(type: string): boolean {
  return /charset=|[/+](json|jsonl|xml|wasm)$|\/x-icon$/.test(type);
}
