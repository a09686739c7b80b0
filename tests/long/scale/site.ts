import { join } from 'node:path';
import type { BenchSite } from '../../../scripts/bench/site.ts';

const articles = Number(process.env.SCALE ?? 10_000);
const folder = join('.test', `scale-${articles}`);

/** The archive of `SCALE` generated articles, 10,000 where nothing is said, and where its site is built. */
export const SCALE: BenchSite = {
  articles,
  folder,
  content: join(folder, 'content'),
  directory: join(folder, 'site'),
  cache: join(folder, 'cache'),
};

/** Whether only the pages of each kind that have most to show are built, without a search index, as `npm test` does. */
export const IS_SAMPLE = process.env.SCALE_SAMPLE === '1';
