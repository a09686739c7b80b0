import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { serveOnFreePort, serveSite, type RunningSite } from '../../../scripts/serve.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const parent = mkdtempSync(join(tmpdir(), 'site-'));
const directory = join(parent, 'dist');
const long = 'The ministers met again. '.repeat(200);

const files: Record<string, string> = {
  '../secret.txt': 'secret',
  'index.html': 'home',
  '404.html': `lost ${long}`,
  'gone.html': 'gone for good',
  'about/index.html': 'about',
  'named file.txt': 'spaces',
  'odd%25name.txt': 'percent',
  'Ñandú/index.html': 'letters',
  'long.html': long,
  'long.bib': long,
  'long.png': long,
  'data.csl.json': '{}',
  'what.docx': 'unknown',
  '_astro/a.js': 'script',
  'packed/a.txt': 'as it is',
  _headers:
    '/*\n  X-Everywhere: yes\n/_astro/*\n  Cache-Control: immutable\n/what.docx\n  Content-Type: text/x-odd\n/packed/*\n  Content-Encoding: gzip\n',
  _redirects:
    '/old/* /about/?from=:splat\n/about/ /other/\n/long.html /about/ 302!\n/gone /gone.html 410\n/app/* /about/ 200\n',
};

let site: RunningSite;
let based: RunningSite;

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  site = await serveSite({ directory });
  based = await serveSite({ directory, base: 'archive' });
});

afterAll(async () => {
  await Promise.all([site.close(), based.close()]);
  rmSync(parent, { recursive: true });
});

/** Sends the path as it is: `fetch` would tidy `..` away. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  from = site,
): Promise<Answer> {
  const { hostname, port } = new URL(from.url);
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject).end();
  });
}

describe('what is found', () => {
  test.each([
    ['/', 'home', 'text/html; charset=utf-8'],
    ['/?q=a', 'home', 'text/html; charset=utf-8'],
    ['/index.html', 'home', 'text/html; charset=utf-8'],
    ['/named%20file.txt', 'spaces', 'text/plain; charset=utf-8'],
    ['/odd%2525name.txt', 'percent', 'text/plain; charset=utf-8'],
    ['/%C3%91and%C3%BA/', 'letters', 'text/html; charset=utf-8'],
    ['/data.csl.json', '{}', 'application/vnd.citationstyles.csl+json'],
    ['/what.docx', 'unknown', 'text/x-odd'],
    ['/app/any', 'about', 'text/html; charset=utf-8'],
  ])('%s', async (path, text, type) => {
    const { status, body, headers } = await ask(path);
    expect([status, body.toString(), headers['content-type']]).toEqual([200, text, type]);
  });

  test.each([
    '/nothing',
    '/nothing/',
    '/about/nothing',
    '/index.html/',
    '/_headers',
    '/_redirects',
    '/%',
    '//about/',
  ])('%s is not', async (path) => {
    const { status, body, headers } = await ask(path);
    expect([status, body.toString()]).toEqual([404, files['404.html']]);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test.each([
    '/../secret.txt',
    '/about/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/about/..%5c..%5csecret.txt',
    '/%00',
    `/${'a'.repeat(5000)}`,
  ])('nothing outside the folder: %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });
});

describe('where it sends the reader', () => {
  test.each([
    ['/about', 301, '/about/'],
    ['/about?q=a&b', 301, '/about/?q=a&b'],
    ['/%C3%91and%C3%BA', 301, '/%C3%91and%C3%BA/'],
    ['/old/a', 301, '/about/?from=a'],
    ['/long.html', 302, '/about/'],
  ])('%s', async (path, status, location) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.location]).toEqual([status, location]);
  });

  test('a file that exists wins over a redirect', async () => {
    expect((await ask('/about/')).body.toString()).toBe('about');
  });

  test('a page that is gone says so', async () => {
    const { status, body } = await ask('/gone');
    expect([status, body.toString()]).toEqual([410, 'gone for good']);
  });
});

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

describe('methods', () => {
  test.each(['/', '/long.bib', '/nothing'])('HEAD %s has the headers and no body', async (path) => {
    const [head, get] = [await ask(path, {}, 'HEAD'), await ask(path)];
    expect(head.body.length).toBe(0);
    expect([head.status, head.headers['content-type']]).toEqual([get.status, get.headers['content-type']]);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
    const { status, headers } = await ask('/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('under a base path', () => {
  test('says its address', () => {
    expect(based.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/archive\/$/);
  });

  test.each([
    ['/archive', 301, '/archive/'],
    ['/archive?q=a', 301, '/archive/?q=a'],
    ['/archive/', 200, 'home'],
    ['/archive/about/', 200, 'about'],
    ['/archive/about', 301, '/archive/about/'],
    ['/archive/old/x', 301, '/archive/about/?from=x'],
    ['/archive/nothing', 404, files['404.html']],
    ['/', 404, 'There is nothing here: the site is at /archive/\n'],
    ['/about/', 404, 'There is nothing here: the site is at /archive/\n'],
    ['/archived/', 404, 'There is nothing here: the site is at /archive/\n'],
  ])('%s', async (path, status, text) => {
    const answer = await ask(path, {}, 'GET', based);
    expect([answer.status, answer.headers.location ?? answer.body.toString()]).toEqual([status, text]);
  });

  test('reads _headers from the base on', async () => {
    expect((await ask('/archive/_astro/a.js', {}, 'GET', based)).headers['cache-control']).toBe('immutable');
  });
});

test('tells what it sent, as it went out', async () => {
  const sent: [path: string, bytes: number][] = [];
  const counted = await serveSite({ directory, onSent: (path, bytes) => sent.push([path, bytes]) });
  const headers = { connection: 'keep-alive', 'accept-encoding': 'br' };
  const bodies = [
    await ask('/long.bib?a=1', headers, 'GET', counted),
    await ask('/long.png', headers, 'GET', counted),
  ];
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  await counted.close();
  expect(sent.map(([path]) => path)).toEqual(['/long.bib?a=1', '/long.png']);
  for (const [index, { body }] of bodies.entries()) {
    const [, bytes] = sent[index]!;
    expect(bytes).toBeGreaterThan(body.length);
    expect(bytes).toBeLessThan(body.length + 600);
  }
  expect(sent[0]![1]).toBeLessThan(long.length / 4);
});

describe('starting', () => {
  test('refuses a folder without a site', async () => {
    await expect(serveSite({ directory: parent })).rejects.toThrow('run "npm run build" first');
  });

  test('refuses a port that is taken, and finds the next', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serveSite({ directory, port })).rejects.toThrow('EADDRINUSE');
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const next = await serveOnFreePort({ directory, port });
    expect(log).toHaveBeenCalledWith(`Port ${port} is taken; trying ${port + 1}.`);
    expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
    await next.close();
  });
});
