import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningSite, serveSite } from '../../scripts/serve.ts';
import { type RunningNginx, needNginx, startNginx } from './nginx.ts';

const DIST = process.env.DIST_DIR ?? 'dist';

/** Files of the formats that a site may publish one day, beside those that it has. */
const FURTHER = [
  'x/feed.xml',
  'x/rss.xml',
  'x/feed.json',
  'x/a.csl.json',
  'x/a.bib',
  'x/a.ris',
  'x/a.csv',
  'x/a.jsonl',
  'x/a.jsonld',
  'x/a.ics',
  'x/a.geojson',
  'x/a.md',
  'x/a.txt',
  'x/a.xml',
  'x/a.zip',
  'x/a.pdf',
  'x/a.png',
  'x/a.webmanifest',
  '_redirects',
];

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

const get = (url: string, path: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((settle, fail) => {
    request(url + path, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        settle({
          status: response.statusCode ?? 0,
          headers: response.headers as Answer['headers'],
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', fail)
      .end();
  });

const SAME = [
  'access-control-allow-origin',
  'cache-control',
  'content-encoding',
  'content-type',
  'content-security-policy',
  'cross-origin-opener-policy',
  'location',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
];

describe('nginx with hosting/nginx.conf', () => {
  let folder: string;
  let nginx: RunningNginx;
  let site: RunningSite;

  beforeAll(async () => {
    if (!existsSync(join(DIST, 'index.html')))
      throw new Error(`There is no site in ${DIST}: run "npm run build" first.`);
    await needNginx();
    folder = mkdtempSync(join(tmpdir(), 'hosted-'));
    cpSync(DIST, folder, { recursive: true });
    for (const file of FURTHER) {
      cpSync(join(DIST, 'favicon.svg'), join(folder, file));
      writeFileSync(join(folder, file), file === '_redirects' ? '' : 'x'.repeat(2_000));
    }
    nginx = await startNginx(folder);
    site = await serveSite({ directory: folder });
  });
  afterAll(async () => {
    await nginx.stop();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  /** One file of each ending and folder at the top, and every page of the top. */
  const paths = () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(join(folder, file)).isFile(),
    );
    const kinds = Map.groupBy(files, (file) => `${file.split('/')[0]} ${file.replace(/^[^.]*/, '')}`);
    return [...kinds.values()].map(([file = '']) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  };

  it('answers as the project’s own server does: status, headers, media types, caching', async () => {
    const asked = [
      ...paths(),
      '/about',
      '/nothing/here/',
      '/nothing.txt',
      '/_headers',
      '/_redirects',
      '/articles/?page=2',
    ];
    expect(asked.length).toBeGreaterThan(30);
    for (const path of asked) {
      const [theirs, ours] = await Promise.all([
        get(nginx.url, path),
        get(site.url.replace(/\/$/, ''), path),
      ]);
      const facts = ({ headers, status }: Answer) => ({
        status,
        ...Object.fromEntries(SAME.map((name) => [name, headers[name]])),
      });
      const isMove = ours.status === 301;
      expect(isMove ? [theirs.status, theirs.headers.location] : facts(theirs), path).toEqual(
        isMove ? [ours.status, ours.headers.location] : facts(ours),
      );
      if (!isMove) expect(theirs.body.equals(ours.body), path).toBe(true);
    }
  });

  it('keeps what is hashed for a year, and has pages revalidated', async () => {
    const [font = ''] = readdirSync(join(folder, '_astro'));
    const metadata = readdirSync(join(folder, 'pagefind')).find((name) => name.endsWith('.pf_meta'));
    for (const path of [`/_astro/${font}`, `/pagefind/${metadata}`])
      expect((await get(nginx.url, path)).headers['cache-control'], path).toBe(
        'public, max-age=31536000, immutable',
      );
    const page = await get(nginx.url, '/');
    expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect((await get(nginx.url, '/', { 'If-None-Match': page.headers.etag ?? '' })).status).toBe(304);
  });

  it.each(['/', '/favicon.svg', '/search/data/articles.json', '/x/a.csv', '/x/a.bib', '/x/feed.xml'])(
    'compresses %s',
    async (path) => {
      const { body, headers } = await get(nginx.url, path, { 'Accept-Encoding': 'gzip' });
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      if (statSync(file).size < 1_024) return;
      expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
      expect(gunzipSync(body).equals(readFileSync(file))).toBe(true);
    },
  );

  it('says nothing of its version', async () => {
    expect((await get(nginx.url, '/')).headers.server).toBe('nginx');
  });
});
