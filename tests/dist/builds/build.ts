import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ASTRO = resolve('node_modules/astro/bin/astro.mjs');
/** Node's arguments by which Astro runs and says where its requests go. */
const RUN = ['--import', pathToFileURL(resolve('tests/dist/builds/requests.ts')).href, ASTRO];
export const SMALL = resolve('tests/fixtures/small');

export interface BuildOptions {
  /** The folder of the project; this one where none is named. */
  root?: string;
  /** The folder of the content; the archive's own where none is named. */
  content?: string;
  /** The folder of the drafts. */
  drafts?: string;
  /** Where the site goes. */
  out: string;
  base?: string;
  site?: string;
  /** The time zone of the machine that builds. */
  timeZone?: string;
  /** Kills it, as a machine that goes down does, when what it said matches. */
  killAt?: RegExp;
}

export interface BuildResult {
  status: number | null;
  /** Everything the build said. */
  output: string;
}

/** A new folder below `.test/`, which is not part of the repository. */
export function freshFolder(): string {
  mkdirSync('.test', { recursive: true });
  return mkdtempSync(resolve('.test', 'build-'));
}

/** What is laid over the small good archive: a folder of `tests/fixtures`, one of `tests/fixtures/bad`, single files. */
interface Over {
  also?: string;
  fixture?: string;
  files?: Record<string, string>;
}

/** The small good archive of `tests/fixtures/small`, with further or other files laid over it. */
export function smallContent(folder: string, over: Over = {}): string {
  const content = join(folder, 'content');
  cpSync(SMALL, content, { recursive: true });
  if (over.also) cpSync(resolve('tests/fixtures', over.also), content, { recursive: true });
  if (over.fixture) cpSync(resolve('tests/fixtures/bad', over.fixture), content, { recursive: true });
  for (const [file, text] of Object.entries(over.files ?? {})) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  return content;
}

/**
 * Runs `astro build` as a maintainer does, with a cache of its own.
 *
 * @throws Error where it asks anything of another machine
 */
export async function build({ base, content, drafts, killAt, out, root, site, timeZone }: BuildOptions): Promise<BuildResult> {
  const child = spawn(process.execPath, [...RUN, 'build'], {
    cwd: root,
    env: {
      ...ownEnvironment(),
      OUT_DIR: out,
      CACHE_DIR: `${out}-cache`,
      NO_COLOR: '1',
      ...(content && { CONTENT_DIR: content }),
      ...(drafts && { DRAFTS_DIR: drafts }),
      ...(base && { BASE_PATH: base }),
      ...(site && { SITE_URL: site }),
      ...(timeZone && { TZ: timeZone }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (killAt?.test(output)) child.kill('SIGKILL');
    });
  }
  const [status] = (await once(child, 'close')) as [number | null];
  needNoRequests(output);
  return { status, output };
}

function needNoRequests(output: string): void {
  const requests = output.match(/^REQUEST .*$/gm);
  if (requests) throw new Error(`Astro was to ask nothing of other machines:\n${requests.join('\n')}`);
}

/** Runs `astro dev` with a cache of its own, on any free port, until `stop` is called. */
export async function dev({ content, drafts, out }: Required<Pick<BuildOptions, 'content' | 'drafts' | 'out'>>) {
  const child = spawn(process.execPath, [...RUN, 'dev', '--port', '0'], {
    env: {
      ...ownEnvironment(),
      CACHE_DIR: `${out}-cache`,
      CONTENT_DIR: content,
      DRAFTS_DIR: drafts,
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const url = await new Promise<string>((ready, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const local = /Local\s+(http:\S+)/.exec(output)?.[1];
        if (local) ready(local);
      });
    }
    child.once('close', () => failed(new Error(`It ended:\n${output}`)));
  });
  const stop = async () => {
    child.removeAllListeners('close');
    child.kill();
    await once(child, 'close');
    needNoRequests(output);
  };
  return { url, stop };
}

/** The environment without what Vitest has put there, and without what says how another site is built. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(?:NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|BASE_PATH|SITE_URL|CONTENT_DIR|DRAFTS_DIR|OUT_DIR|CACHE_DIR)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** Builds, and stops the test with the build's own words where it fails. */
export async function buildWell(options: BuildOptions): Promise<void> {
  const { output, status } = await build(options);
  if (status !== 0) throw new Error(`The build failed with status ${status}:\n${output}`);
}
