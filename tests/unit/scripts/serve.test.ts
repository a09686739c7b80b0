import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { serveOnFreePort, serveSite, type RunningSite } from '../../../scripts/serve.ts';
import { askOf, files, long, writeSite } from './serve/written-site.ts';

const { directory, parent, remove } = writeSite();
let site: RunningSite;
let based: RunningSite;

beforeAll(async () => {
  site = await serveSite({ directory });
  based = await serveSite({ directory, base: 'archive' });
});

afterAll(async () => {
  await Promise.all([site.close(), based.close()]);
  remove();
});

const ask = (path: string, headers?: Record<string, string>, method?: string, from = site) =>
  askOf(from, path, headers, method);

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
