import { type Document, isAlias, isCollection, visit } from 'yaml';

export interface YamlProblem {
  message: string;
  right?: string;
  offset: number;
}

const FENCE = /^(?:---|\+\+\+)/m;

/** What YAML can say and front matter may not: readers of YAML differ in what they make of it. */
export function unwantedYaml(document: Document.Parsed, text: string): YamlProblem[] {
  const fence = text.search(FENCE);
  if (fence >= 0) {
    const message = 'a line within it begins with --- or +++, and so may end it';
    return [{ message, right: 'Indent the line, or write it otherwise', offset: fence }];
  }
  const found: YamlProblem[] = [];
  visit(document, {
    Node: (key, node) => {
      const say = (message: string, right: string) =>
        found.push({ message, right, offset: node.range?.[0] ?? 0 });
      if (isAlias(node)) say('* repeats a value (an alias)', 'Write the value out');
      else if (node.anchor !== undefined) say('& names a value (an anchor)', 'Write the value alone');
      else if (node.tag !== undefined) say('! gives a value a type (a tag)', 'Write the value alone');
      else if (key === 'key' && isCollection(node))
        say('a list stands for a name', 'Write the name of a field');
    },
  });
  return found;
}
