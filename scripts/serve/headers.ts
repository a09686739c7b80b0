import { compilePathPattern } from './path-pattern.ts';

/** One block of a `_headers` file: where it applies and what it sends, in the order written. */
export interface HeaderRule {
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Parses a `_headers` file: a path pattern on a line of its own, then indented `Name: value` lines; `#` starts a
 * comment line.
 *
 * @throws with the number of the line that cannot be read; what only one of the two hosts understands
 * (an absolute address, `! Name`) counts as that.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { matches: HeaderRule['matches']; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    try {
      if (/^\S/.test(line)) {
        const match = compilePathPattern(content);
        rules.push({ matches: (path) => match(path) !== undefined, headers: [] });
      } else {
        const rule = rules.at(-1);
        if (!rule) throw new Error(`"${content}" stands before any path.`);
        rule.headers.push(parseHeader(content));
      }
    } catch (error) {
      throw new Error(`_headers, line ${index + 1}: ${(error as Error).message}`, { cause: error });
    }
  }
  return rules;
}

/**
 * The headers of one path, from every rule that matches. A name given more than once is sent once, its values
 * joined by a comma, as the hosts do.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const sent = new Map<string, string>();
  for (const [name, value] of rules.filter((rule) => rule.matches(path)).flatMap((rule) => rule.headers)) {
    const key = name.toLowerCase();
    const before = sent.get(key);
    sent.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return sent;
}

function parseHeader(content: string): [string, string] {
  const [, name, value] = /^([!#$%&'*+.^`|~\w-]+):\s*(\S.*)$/.exec(content) ?? [];
  if (name === undefined || value === undefined) {
    throw new Error(`"${content}" is no header: it has to read "Name: value".`);
  }
  return [name, value];
}
