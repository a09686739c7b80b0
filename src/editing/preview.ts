import { defineMdastPlugin, markdownToHtml } from 'satteri';
import { checkEntry, latestDay } from '../check/check.ts';
import { frontOf } from '../check/front.ts';
import { type Problem, printProblem } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { contentDirectory, draftsDirectory } from '../schemas/folder.ts';
import type { Front } from '../schemas/index.ts';
import { type Draft, draftsIn, readDraft } from './drafts.ts';
import { today } from './today.ts';

/** A draft as its page shows it. */
export interface Preview {
  id: string;
  file: string;
  headline: string | undefined;
  /** As the check prints them. */
  problems: string[];
  /** Its front matter, where the schema and every reference are satisfied. */
  front: Front<'articles'> | undefined;
  /** Its front matter as it stands. */
  fields: [name: string, value: string][];
  /** Its text; HTML within is shown as it is written, and components of MDX too. */
  html: string;
}

/** The drafts as they stand in their files at this moment, checked against the content, in the order of their paths. */
export function getPreviews(drafts = draftsDirectory, directory = contentDirectory): Preview[] {
  const content = readContent(directory);
  return draftsIn(drafts).map((path) => previewOf(readDraft(path, drafts), directory, content));
}

function previewOf({ entry }: Draft, directory: string, content: ReturnType<typeof readContent>): Preview {
  const data = (entry.data ?? {}) as Record<string, unknown>;
  const dated = { ...entry, data: { added: today(), ...data } };
  const problems = checkEntry(dated, directory, latestDay(), content);
  const isDangling = problems.some(({ wrong }) => wrong.includes(' is not an entry of '));
  return {
    id: entry.id,
    file: entry.file,
    headline: typeof data.headline === 'string' ? data.headline : undefined,
    problems: problems.map((problem: Problem) => printProblem(problem)),
    front: isDangling ? undefined : frontOf(dated, 'articles'),
    fields: fieldsOf(data),
    html: markdownToHtml(entry.body, { mdastPlugins: [withoutHtml] }).html,
  };
}

const withoutHtml = defineMdastPlugin({
  name: 'without-html',
  html(node, context) {
    context.replaceNode(node, { type: 'text', value: node.value });
  },
});

/** `{ source: { url } }` as `source.url`. */
const fieldsOf = (value: unknown, name = ''): [name: string, value: string][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, name ? `${name}.${key}` : key))
    : [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
