import { resolve } from 'node:path';

/** The folder of the content, absolute: `CONTENT_DIR`, or `content` where the command runs. */
export const contentDirectory = resolve(process.env.CONTENT_DIR ?? 'content');

/** The folder of the drafts, absolute: `DRAFTS_DIR`, or `drafts` where the command runs. */
export const draftsDirectory = resolve(process.env.DRAFTS_DIR ?? 'drafts');
