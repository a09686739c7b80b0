import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { namesOf } from '../src/check/names.ts';
import { readContent } from '../src/check/read.ts';
import { answersIn } from '../src/proposing/answers.ts';
import { proposalOf } from '../src/proposing/proposal.ts';

/** The part of GitHub's event `issues` that is read here. https://docs.github.com/webhooks/webhook-events-and-payloads#issues */
interface IssueEvent {
  issue?: { number: number; body: string | null };
}

try {
  const file = process.env.GITHUB_EVENT_PATH;
  if (file === undefined)
    throw new Error('GITHUB_EVENT_PATH names no file: this script runs on an issue, in a GitHub Action.');
  const { issue } = JSON.parse(readFileSync(file, 'utf8')) as IssueEvent;
  if (!issue || !Number.isSafeInteger(issue.number)) throw new Error(`${file} holds no issue.`);
  const publishers = readContent()
    .files.filter(({ collection }) => collection === 'publishers')
    .map((entry) => ({ id: entry.id, names: namesOf(entry), url: (entry.data as { url?: string }).url }));
  const { draft, path, source, sourcePath } = proposalOf(
    answersIn(issue.body ?? ''),
    issue.number,
    publishers,
  );
  for (const [name, text] of [
    [path, draft],
    [sourcePath, source],
  ] as const) {
    const to = join('drafts', name);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text, { flag: 'wx' });
    console.log(`Wrote ${to}`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
