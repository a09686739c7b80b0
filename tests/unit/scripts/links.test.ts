import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { archiveFolder } from './command.ts';

it('npm run links names what no longer answers, and ends with status 1', async () => {
  const server = createServer(({ url = '' }, response) => {
    if (url.startsWith('/wayback')) response.end('{"archived_snapshots":{}}');
    else response.writeHead(url === '/call' ? 200 : 404).end();
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = archiveFolder();
  const file = 'content/articles/2019/keepers-vote-on-light.md';
  const other = 'content/articles/2018/congress-called-to-keel.md';
  for (const [path, page] of [
    [file, 'light'],
    [other, 'call'],
  ] as const) {
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replace(/ url: \S+/, ` url: ${address}/${page}`));
  }
  rmSync(join(folder, 'content/articles/2017'), { recursive: true });
  const links = resolve('scripts/links.ts');
  const run = await new Promise<{ status: unknown; stdout: string }>((ended) => {
    execFile(
      process.execPath,
      [links, '--pause=0', `--wayback=${address}/wayback`],
      { cwd: folder, env: { ...process.env, CONTENT_DIR: undefined } },
      (error, stdout) => ended({ status: error?.code, stdout }),
    );
  });
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(
    new RegExp(
      `^${file}:\\d+\n  ${address}/light\n  does not answer \\(404 Not Found\\); the Wayback Machine has no copy\n`,
      'm',
    ),
  );
  expect(run.stdout).toMatch(/: 1 answer, 1 do not, 0 will not be read by a machine\.\n$/);
});
