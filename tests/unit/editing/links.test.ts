import { type RequestListener, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readContent } from '../../../src/check/read.ts';
import { archivedCopy } from '../../../src/editing/archived.ts';
import { printFinding, surveyLinks } from '../../../src/editing/link-survey.ts';
import { probe } from '../../../src/editing/probe.ts';
import { sourceLinks } from '../../../src/editing/source-links.ts';
import { GOOD, contentFolder, entry } from '../check/content.ts';
import { FRONTS } from '../schemas/fronts.ts';

/** Serves by `listener` while the test runs; its address, without a slash at the end. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const options = { fetch, userAgent: 'Lamp check (https://lamps.example)', timeout: 2000 };

describe('probe', () => {
  it.each([
    ['200', [200], { state: 'answers' }, ['HEAD']],
    ['a HEAD that is not understood', [405, 200], { state: 'answers' }, ['HEAD', 'GET']],
    ['a HEAD that finds nothing', [404, 200], { state: 'answers' }, ['HEAD', 'GET']],
    ['404', [404, 404], { state: 'dead', reason: '404 Not Found' }, ['HEAD', 'GET']],
    ['410', [410, 410], { state: 'dead', reason: '410 Gone' }, ['HEAD', 'GET']],
    ['500', [500, 500], { state: 'dead', reason: '500 Internal Server Error' }, ['HEAD', 'GET']],
    ['403', [403, 403], { state: 'unsure', reason: '403 Forbidden' }, ['HEAD', 'GET']],
    ['429', [429, 429], { state: 'unsure', reason: '429 Too Many Requests' }, ['HEAD', 'GET']],
  ] as const)('of %s', async (_, codes, answer, methods) => {
    const asked: { method: string | undefined; agent: string | undefined }[] = [];
    const url = await serve(({ headers, method }, response) => {
      asked.push({ method, agent: headers['user-agent'] });
      response.writeHead(codes[asked.length - 1] ?? 200).end();
    });
    expect(await probe(url, options)).toEqual(answer);
    expect(asked).toEqual(methods.map((method) => ({ method, agent: options.userAgent })));
  });

  it('follows a redirection', async () => {
    const url = await serve(({ url: path }, response) => {
      response.writeHead(path === '/a' ? 301 : 200, { location: '/b' }).end();
    });
    expect(await probe(`${url}/a`, options)).toEqual({ state: 'answers' });
  });

  it('gives up on what never answers', async () => {
    const url = await serve(() => undefined);
    expect(await probe(url, { ...options, timeout: 50 })).toEqual({
      state: 'dead',
      reason: 'no answer in time',
    });
  });

  it('says that nobody is there', async () => {
    expect(await probe('http://127.0.0.1:9/', options)).toMatchObject({ state: 'dead' });
  });
});

describe('archivedCopy', () => {
  const snapshot = { available: true, url: 'http://web.archive.example/web/2019/http://a.example/' };
  it.each([
    [
      'a copy',
      JSON.stringify({ archived_snapshots: { closest: snapshot } }),
      { copy: 'https://web.archive.example/web/2019/http://a.example/' },
    ],
    ['none', JSON.stringify({ archived_snapshots: {} }), { copy: undefined }],
    [
      'one withdrawn',
      JSON.stringify({ archived_snapshots: { closest: { ...snapshot, available: false } } }),
      { copy: undefined },
    ],
    ['another form', '{"snapshots": []}', { reason: 'an answer of another form' }],
  ])('of %s', async (_, body, archived) => {
    const asked: string[] = [];
    const service = await serve(({ url = '' }, response) => {
      asked.push(url);
      response.end(body);
    });
    expect(await archivedCopy('http://a.example/?b=1&c', '2019-03/2019-04', options, service)).toEqual(
      archived,
    );
    expect(asked).toEqual(['/?url=http%3A%2F%2Fa.example%2F%3Fb%3D1%26c&timestamp=20190301']);
  });

  it('says that the service fails', async () => {
    const service = await serve((_, response) => response.writeHead(503).end());
    expect(await archivedCopy('http://a.example/', '2019', options, service)).toEqual({
      reason: '503 Service Unavailable',
    });
  });
});

it('sourceLinks names each address once, with every place where it stands', () => {
  const article = (url?: string) => entry({ ...FRONTS.articles, source: { ...FRONTS.articles.source, url } });
  const folder = contentFolder({
    ...GOOD,
    'articles/2019/a.md': article('https://a.example/'),
    'articles/2019/b.md': article('https://b.example/'),
    'articles/2019/c.md': article('https://a.example/'),
  });
  const links = sourceLinks(readContent(folder).files);
  expect(links.map(({ at, url }) => [url, at.map((place) => place.split('/').at(-1))])).toEqual([
    ['https://a.example/', ['a.md:12', 'c.md:12']],
    ['https://b.example/', ['b.md:12']],
  ]);
});

it('surveyLinks asks of one host one address at a time, and proposes a copy for what does not answer', async () => {
  let atOnce = 0;
  let most = 0;
  const host = await serve(({ url }, response) => {
    most = Math.max(most, ++atOnce);
    setImmediate(() => {
      atOnce--;
      response.writeHead(url === '/gone' ? 404 : url === '/closed' ? 403 : 200).end();
    });
  });
  const service = await serve((_, response) =>
    response.end('{"archived_snapshots":{"closest":{"available":true,"url":"http://copy.example/1"}}}'),
  );
  const links = ['/', '/gone', '/b', '/closed', '/c'].map((path) => ({
    url: host + path,
    at: [`a.md:${path.length}`],
    published: '2019-03-08',
  }));
  const progress: number[] = [];
  const findings = await surveyLinks(links, {
    ...options,
    pause: 0,
    service,
    progress: (done) => progress.push(done),
  });
  expect(most).toBe(1);
  expect(progress).toEqual([1, 2, 3, 4, 5]);
  expect(findings.map(printFinding)).toEqual([
    `a.md:5\n  ${host}/gone\n  does not answer (404 Not Found); archived copy: https://copy.example/1\n`,
    `a.md:7\n  ${host}/closed\n  answers, but not to us (403 Forbidden); archived copy: https://copy.example/1\n`,
  ]);
});
