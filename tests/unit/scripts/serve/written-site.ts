import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RunningSite } from '../../../../scripts/serve.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export const long = 'The ministers met again. '.repeat(200);

export const files: Record<string, string> = {
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

/** Writes the files to a folder within one of their own. */
export function writeSite(): { parent: string; directory: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'site-'));
  const directory = join(parent, 'dist');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  return { parent, directory, remove: () => rmSync(parent, { recursive: true }) };
}

/** Sends the path as it is: `fetch` would tidy `..` away. */
export function askOf(
  from: RunningSite,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
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
