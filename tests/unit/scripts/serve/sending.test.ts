import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type RunningSite } from '../../../../scripts/serve.ts';
import { askOf, long, writeSite } from './written-site.ts';

const { directory, remove } = writeSite();
let site: RunningSite;

beforeAll(async () => {
  site = await serveSite({ directory });
});

afterAll(async () => {
  await site.close();
  remove();
});

const ask = (path: string, headers?: Record<string, string>) => askOf(site, path, headers);

describe('headers', () => {
  test('come from _headers, over the defaults of the hosts', async () => {
    const page = (await ask('/')).headers;
    const script = (await ask('/_astro/a.js')).headers;
    expect([page['x-everywhere'], page['cache-control']]).toEqual([
      'yes',
      'public, max-age=0, must-revalidate',
    ]);
    expect([script['x-everywhere'], script['cache-control']]).toEqual(['yes', 'immutable']);
  });

  test('stand on the 404 page too', async () => {
    expect((await ask('/nothing')).headers['x-everywhere']).toBe('yes');
  });

  test('what has not changed is not sent again', async () => {
    const { headers } = await ask('/long.bib');
    const again = await ask('/long.bib', { 'If-None-Match': headers.etag ?? '', 'Accept-Encoding': 'br' });
    expect([again.status, again.body.length, again.headers['content-encoding']]).toEqual([304, 0, undefined]);
  });
});

describe('compression', () => {
  const undo = { br: brotliDecompressSync, gzip: gunzipSync, none: (body: Buffer) => body };

  test.each([
    ['/long.bib', 'gzip, deflate, br', 'br', 200, long],
    ['/long.bib', 'gzip', 'gzip', 200, long],
    ['/long.bib', 'identity', 'none', 200, long],
    ['/long.png', 'gzip, br', 'none', 200, long],
    ['/nothing', 'br', 'br', 404, `lost ${long}`],
  ] as const)('%s for %s', async (path, accepted, encoding, status, text) => {
    const answer = await ask(path, { 'Accept-Encoding': accepted });
    expect([answer.status, answer.headers['content-encoding'] ?? 'none']).toEqual([status, encoding]);
    expect(undo[encoding](answer.body).toString()).toBe(text);
    if (encoding !== 'none') expect(answer.body.length).toBeLessThan(500);
  });

  test('is what _headers says, of a file that is compressed already', async () => {
    const { body, headers } = await ask('/packed/a.txt', { 'Accept-Encoding': 'br, gzip' });
    expect([headers['content-encoding'], body.toString()]).toEqual(['gzip', 'as it is']);
  });

  test('of a page that comes in place of such a file is its own', async () => {
    const { headers, status } = await ask('/packed/b.txt');
    expect([status, headers['content-encoding']]).toEqual([404, undefined]);
  });

  test('leaves a range alone', async () => {
    const { status, headers, body } = await ask('/long.bib', {
      Range: 'bytes=0-1999',
      'Accept-Encoding': 'br',
    });
    expect([status, headers['content-encoding'], body.toString()]).toEqual([
      206,
      undefined,
      long.slice(0, 2000),
    ]);
  });
});
