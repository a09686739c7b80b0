import { resolve } from 'node:path';

/** The folder of the content, absolute: `CONTENT_DIR`, or `content` where the command runs. */
export const contentDirectory = resolve(process.env.CONTENT_DIR ?? 'content');

/** The folder of the drafts, absolute: `DRAFTS_DIR`, or `drafts` where the command runs. */
export const draftsDirectory = resolve(process.env.DRAFTS_DIR ?? 'drafts');

/**
 * The folder of what one build leaves for the next, absolute: `CACHE_DIR`, or one below `node_modules` for each folder
 * of content, as entries of two would be taken for duplicates of each other.
 */
export const cacheDirectory = resolve(
  process.env.CACHE_DIR ?? `node_modules/.astro/${encodeURIComponent(contentDirectory)}`,
);
