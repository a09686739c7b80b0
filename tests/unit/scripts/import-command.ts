import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { afterAll, beforeAll } from 'vitest';
import { SMALL } from '../small.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/import.ts', import.meta.url));

/** The command starts in a second, on a busy machine in ten. */
export const PATIENCE = 120_000;

/** The archive of the test that imports this, new for it and gone after it. */
export let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync(SMALL, join(folder, 'content'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

export const put = (path: string, bytes: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
};

/** Runs the command in a folder of its own, without a terminal. */
export const run = (...args: string[]) =>
  spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: 'content', DRAFTS_DIR: 'drafts' },
  });

export const read = (path: string) => readFileSync(join(folder, path), 'utf8');
export const drafts = () =>
  readdirSync(join(folder, 'drafts'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );

/** The front matter and the text of a draft. */
export const draft = (path: string) => {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(read(path)) ?? [];
  return { front: parse(front) as Record<string, unknown>, body: body.trim() };
};
