import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkEntry } from '../src/check/check.ts';
import { contentFile, readContent } from '../src/check/read.ts';
import { reportProblems } from '../src/check/report.ts';
import { nested } from '../src/editing/answers.ts';
import { describeFlags, flagsOf, valuesOfFlags } from '../src/editing/flags.ts';
import { knownEntries } from '../src/editing/known.ts';
import { askedOf, needsText, newEntry } from '../src/editing/new-entry.ts';
import { KINDS, taken, titleOf } from '../src/editing/place.ts';
import { proposedSlug } from '../src/editing/slug.ts';
import { today } from '../src/editing/today.ts';
import { SLUG, type Collection } from '../src/schemas/fields.ts';
import { contentDirectory, draftsDirectory } from '../src/schemas/folder.ts';
import { site } from '../src/site.ts';
import { appendAddresses, withPassageIds } from './filing.ts';
import { newArchive } from './new/archive.ts';
import { Cancelled, asker } from './new/ask.ts';

const USAGE = `npm run new -- <${Object.keys(KINDS).join(' | ')}> [--<field> <answer> …] [--slug <name>] [--text <text> | --text-file <file>]
npm run new -- archive <folder>`;

try {
  const [kind = '', ...args] = process.argv.slice(2);
  const collection = KINDS[kind];
  if (kind === 'archive') newArchive(args);
  else if (!collection) throw new Error(kind ? `There is no kind “${kind}”.\n${USAGE}` : USAGE);
  else await writeNew(collection, kind, args);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof Cancelled ? 130 : 2;
}

async function writeNew(collection: Collection, kind: string, args: string[]) {
  const fields = askedOf(collection);
  const options = { ...flagsOf(fields), help: { type: 'boolean' } } as const;
  const flags = parseArgs({ args: args.flatMap(joinNegative), options }).values as Record<
    string,
    string[] | undefined
  > & {
    slug?: string;
    text?: string;
    'text-file'?: string;
    help?: boolean;
  };
  if (flags.help) {
    console.log(`npm run new -- ${kind}\n\n${describeFlags(fields)}`);
    return;
  }
  const known = knownEntries(readContent().files);
  const { refused, values } = valuesOfFlags(fields, flags, known);
  if (refused.length > 0) throw new Error(refused.join('\n'));
  let body = flags.text ?? (flags['text-file'] ? readFileSync(flags['text-file'], 'utf8') : undefined);
  let { slug } = flags;

  const missing = fields.filter(({ name, required }) => required && !values.has(name));
  const lacksText = body === undefined && needsText(collection) && collection !== 'articles';
  if (missing.length > 0 || lacksText) {
    if (!process.stdin.isTTY || !process.stdout.isTTY) {
      const needed = [describeFlags(missing), lacksText ? '  --text or --text-file' : ''].filter(Boolean);
      throw new Error(`There is no terminal to ask for what is missing:\n${needed.join('\n')}`);
    }
    const ask = asker(known);
    for (const field of fields) {
      if (!values.has(field.name)) values.set(field.name, await ask.field(field));
    }
    body ??= await ask.text(
      collection === 'articles' ? 'text: leave it empty for a draft to write later' : 'text, in Markdown',
    );
    slug ??= await ask.line(
      'slug: its name in the address, for good',
      (answer) => (SLUG.test(answer) ? undefined : 'Write lower-case letters, digits and hyphens.'),
      proposedSlug(titleOf(nested(values)), site.language),
    );
  }

  const entry = newEntry(collection, nested(values), {
    slug,
    body,
    today: today(),
    folders: { content: contentDirectory, drafts: draftsDirectory },
  });
  const file = relative(process.cwd(), entry.path);
  const there = taken(entry.path);
  if (there) {
    throw new Error(
      `${relative(process.cwd(), there)} is there already; nothing was written. Give another --slug.`,
    );
  }
  mkdirSync(dirname(entry.path), { recursive: true });
  const isDraft = entry.path.startsWith(draftsDirectory);
  const text = isDraft || collection !== 'articles' ? entry.text : withPassageIds(entry.text, entry.path);
  writeFileSync(entry.path, text, { flag: 'wx' });
  if (!isDraft) appendAddresses();
  console.log(`Written: ${file}`);
  if (isDraft) {
    console.log(`It is a draft: write its text, see it with npm run dev, then npm run accept -- ${file}`);
  }
  const problems = checkEntry(contentFile(collection, entry.id, file, text));
  for (const line of reportProblems(problems)) console.log(line);
  if (problems.length > 0 && !isDraft) process.exitCode = 1;
}

/** `--longitude -3.01` as `--longitude=-3.01`: a dash begins a flag otherwise. */
function joinNegative(arg: string, index: number, args: string[]): string[] {
  const next = args[index + 1] ?? '';
  if (/^--[\w-]+$/.test(arg) && /^-\d/.test(next)) return [`${arg}=${next}`];
  return /^-\d/.test(arg) && index > 0 ? [] : [arg];
}
