import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { SMALL } from '../small.ts';

/** A new folder with the small archive as its `content/` and `files` laid over it, which goes when the test ends. */
export function archiveFolder(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(SMALL, join(folder, 'content'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** Runs `scripts/<name>.ts` in `folder`, without a terminal. */
export function runScript(name: string, folder: string, ...args: string[]) {
  const script = fileURLToPath(new URL(`../../../scripts/${name}.ts`, import.meta.url));
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: undefined, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}
