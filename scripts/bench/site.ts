import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { writeCorpus } from '../corpus.ts';

/** Where measurements keep their sites and results. */
export const BENCH = '.bench';

export interface BenchSite {
  content: string;
  directory: string;
}

/**
 * A built site of so many generated articles: that of an earlier run or, where there is none, a new one.
 *
 * @throws Error where it cannot be built
 */
export async function benchSite(articles: number): Promise<BenchSite> {
  const folder = join(BENCH, String(articles));
  const [content, directory] = [join(folder, 'content'), join(folder, 'site')];
  if (!existsSync(join(content, 'articles'))) writeCorpus(articles, content);
  if (existsSync(join(directory, 'search/index.html'))) {
    console.log(
      `The site of ${articles} articles is that of an earlier run; without ${folder} a new one is built.`,
    );
  } else {
    rmSync(directory, { recursive: true, force: true });
    await build(content, directory, join(folder, 'cache'));
  }
  return { content, directory };
}

async function build(content: string, directory: string, cache: string): Promise<void> {
  const child = spawn(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: directory,
      CACHE_DIR: cache,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (/\[(?:build|content|search-index|ERROR)\]/.test(line)) console.log(line);
  }
  const status = child.exitCode ?? ((await once(child, 'close')) as [number])[0];
  if (status !== 0) {
    rmSync(directory, { recursive: true, force: true });
    throw new Error(`The site in ${directory} could not be built: astro build ended with status ${status}.`);
  }
}
