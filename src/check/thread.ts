import { parentPort } from 'node:worker_threads';
import { addressNotes } from './addresses.ts';
import { checkContent } from './check.ts';
import type { Checked } from './beside.ts';

parentPort!.postMessage({ problems: checkContent(), notes: addressNotes() } satisfies Checked);
