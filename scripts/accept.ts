import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { count, reportProblems } from '../src/check/report.ts';
import { judge } from '../src/editing/accept.ts';
import { draftsNamed, readDraft, sourceOf } from '../src/editing/drafts.ts';
import { today } from '../src/editing/today.ts';
import { contentDirectory, draftsDirectory } from '../src/schemas/folder.ts';
import { appendAddresses, withPassageIds } from './filing.ts';

const here = (path: string) => relative(process.cwd(), path);

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length === 0) throw new Error('npm run accept -- <draft or folder of drafts> …');
  const paths = draftsNamed(positionals, draftsDirectory);
  const accepted = acceptAll(paths);
  const refused = paths.length - accepted;
  if (paths.length > 1) console.log(`\n${accepted} accepted, ${refused} refused.`);
  process.exitCode = refused > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

/** How many are accepted; those that are have their addresses, even where one after them fails. */
function acceptAll(paths: string[]): number {
  let accepted = 0;
  try {
    for (const path of paths) if (accept(path)) accepted++;
  } finally {
    if (accepted > 0) appendAddresses();
  }
  return accepted;
}

function accept(path: string): boolean {
  const draft = readDraft(path, draftsDirectory);
  const verdict = judge(draft, today(), contentDirectory);
  if ('refused' in verdict) {
    for (const line of reportProblems(verdict.refused)) console.log(line);
    console.log(`Refused: ${here(path)} has ${count(verdict.refused.length, 'problem')}.`);
    return false;
  }
  mkdirSync(dirname(verdict.path), { recursive: true });
  writeFileSync(verdict.path, withPassageIds(verdict.text, verdict.path), { flag: 'wx' });
  rmSync(path);
  console.log(`Accepted: ${here(path)} is now ${here(verdict.path)}`);
  console.log(
    draft.source === undefined
      ? `  It had no source text beside it (${here(sourceOf(path))}), so its words were not compared.`
      : `  Its source text stays at ${here(sourceOf(path))}`,
  );
  return true;
}
