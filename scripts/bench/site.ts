import type { Phase } from '../../src/building/phases.ts';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus } from '../corpus.ts';
import { type Run, run } from './run.ts';

/** Where measurements keep their corpora, sites and results. */
export const BENCH = '.bench';

/** The folders of an archive of so many generated articles. */
export interface BenchSite {
  articles: number;
  folder: string;
  content: string;
  /** Where the site is built. */
  directory: string;
  cache: string;
}

/** A build, and the seconds of its parts (src/building/README.md). */
export interface BuildRun extends Run {
  phases: Record<string, number>;
  /** How long a part had gone on before, beside others. */
  beside?: Record<string, number>;
}

export function siteOf(articles: number): BenchSite {
  const folder = join(BENCH, String(articles));
  const [content, directory, cache] = [join(folder, 'content'), join(folder, 'site'), join(folder, 'cache')];
  return { articles, folder, content, directory, cache };
}

/** Generates the archive, unless an earlier run has left it. */
export function needCorpus({ articles, content }: BenchSite): void {
  if (existsSync(join(content, 'articles'))) {
    console.log(`The archive of ${articles} articles in ${content} is that of an earlier run.`);
  } else {
    rmSync(content, { recursive: true, force: true });
    writeCorpus(articles, content);
  }
}

/** Builds the site, unless an earlier run has left it. */
export async function needSite(site: BenchSite): Promise<void> {
  needCorpus(site);
  if (existsSync(join(site.directory, 'index.html'))) {
    console.log(`The site of ${site.articles} articles in ${site.directory} is that of an earlier run.`);
  } else {
    await build(site);
  }
}

/** The words of `npm run build` after `node`. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } };
const [, ...BUILD] = scripts.build.split(' ');
const SHOWN = /\[(?:progress|writing|content-check|search-index|bare-site|WARN|ERROR)\]/;

/** @throws Error where it cannot be built */
export async function build(
  { cache, content, directory, folder }: BenchSite,
  options: readonly string[] = [],
): Promise<BuildRun> {
  mkdirSync(folder, { recursive: true });
  const timings = join(folder, 'timings.json');
  const cost = await run({
    program: process.execPath,
    words: [...BUILD, ...options],
    environment: { CONTENT_DIR: content, OUT_DIR: directory, CACHE_DIR: cache, TIMINGS: timings },
    shown: SHOWN,
  });
  const phases = JSON.parse(readFileSync(timings, 'utf8')) as Phase[];
  return {
    ...cost,
    phases: Object.fromEntries(phases.map(({ name, seconds }) => [name, seconds])),
    beside: Object.fromEntries(phases.flatMap(({ beside, name }) => (beside ? [[name, beside]] : []))),
  };
}
