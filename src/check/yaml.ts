import { type Document, isAlias, isCollection, visit } from 'yaml';

export interface YamlProblem {
  message: string;
  right?: string;
  offset: number;
}

const TOO_DEEP = 'lists within lists go too deep';
const FENCE = /^(?:---|\+\+\+)/m;

/**
 * What is wrong with front matter as YAML, each kind of fault once: what the parser objects to, and before that what
 * YAML can say and front matter may not, since readers of YAML differ in what they make of it.
 */
export function yamlProblems(document: Document.Parsed, text: string): YamlProblem[] {
  const fence = text.search(FENCE);
  if (fence >= 0) {
    const message = 'a line within it begins with --- or +++, and so may end it';
    return [{ message, right: 'Indent the line, or write it otherwise', offset: fence }];
  }
  const unwanted = unwantedIn(document);
  if (unwanted.length > 0) return once(unwanted);
  return once(
    document.errors.map(({ message, pos: [offset] }) => {
      const explained = explain(message);
      // How deep is too deep depends on the machine: of those only the line is told.
      const at = explained.message === TOO_DEEP ? text.lastIndexOf('\n', offset) + 1 : offset;
      return { ...explained, offset: at };
    }),
  );
}

/** A value may still be impossible to make where its parts can be read. */
export const unreadable = (error: unknown): YamlProblem => ({
  ...explain((error as Error).message),
  offset: 0,
});

function explain(message: string): Omit<YamlProblem, 'offset'> {
  if (message.includes('call stack')) {
    return { message: TOO_DEEP, right: 'Write them flatter' };
  }
  if (message.includes('must be unique'))
    return { message: 'a field stands twice', right: 'Keep one of the two' };
  return { message };
}

const once = (problems: YamlProblem[]) =>
  [...new Map(problems.toReversed().map((problem) => [problem.message, problem])).values()].reverse();

function unwantedIn(document: Document.Parsed): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(document, {
    Node: (key, node) => {
      const say = (message: string, right: string) =>
        found.push({ message, right, offset: node.range?.[0] ?? 0 });
      if (isAlias(node)) say('* repeats a value (an alias)', 'Write the value out');
      else if (node.anchor !== undefined) say('& names a value (an anchor)', 'Write the value alone');
      else if (node.tag !== undefined) say('! gives a value a type (a tag)', 'Write the value alone');
      else if (key === 'key' && isCollection(node)) {
        say('a list stands where a field has its name', 'Write the name of a field');
      }
    },
  });
  return found;
}
