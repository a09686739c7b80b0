import { compilePathPattern, type Captures } from './path-pattern.ts';

/** One line of a `_redirects` file. `force` (a `!` after the status) lets it win over a file that exists. */
export interface RedirectRule {
  readonly match: (path: string) => Captures | undefined;
  readonly to: string;
  readonly status: number;
  readonly force: boolean;
}

/** What a rule makes of a path: a new address for the reader, or (200, 404, 410) a file to send in its place. */
export interface Redirection {
  readonly to: string;
  readonly status: number;
}

const MOVES = [301, 302, 303, 307, 308];
const REWRITES = [200, 404, 410];

/**
 * Parses a `_redirects` file: `from to [status]` on a line, status 301 where none is written, `#` starts a
 * comment.
 *
 * @throws with the number of the line that cannot be read, conditions and query parameters among them.
 */
export function parseRedirects(text: string): RedirectRule[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const content = line.replace(/(^|\s)#.*$/, '').trim();
    try {
      return content === '' ? [] : [parseRedirect(content)];
    } catch (error) {
      throw new Error(`_redirects, line ${index + 1}: ${(error as Error).message}`, { cause: error });
    }
  });
}

/**
 * What the first rule that matches makes of a decoded path, or nothing. Rules without `!` stand back where a file
 * exists. A query goes along where the target has none of its own.
 *
 * @param query with its `?`, or empty.
 */
export function redirectionFor(
  rules: readonly RedirectRule[],
  { path, query, fileExists }: { path: string; query: string; fileExists: boolean },
): Redirection | undefined {
  for (const { match, to, status, force } of rules) {
    const captures = force || !fileExists ? match(path) : undefined;
    if (captures === undefined) continue;
    const target = to.replaceAll(/:([A-Za-z]\w*)/g, (whole, name: string) => {
      const caught = captures[name];
      return caught === undefined ? whole : encodeURI(caught);
    });
    return { status, to: isMove(status) ? withQuery(target, query) : target };
  }
  return undefined;
}

/** Whether a status sends the reader to another address, rather than another file to the reader. */
export function isMove(status: number): boolean {
  return MOVES.includes(status);
}

function parseRedirect(content: string): RedirectRule {
  const [from = '', to, code = '301', ...rest] = content.split(/\s+/);
  if (to === undefined) throw new Error(`"${content}" has no target: it has to read "from to status".`);
  const [, digits, force] = /^(\d{3})(!?)$/.exec(code) ?? [];
  const status = Number(digits);
  if (rest.length > 0 || ![...MOVES, ...REWRITES].includes(status)) {
    throw new Error(
      `"${content}" cannot be read: it has to read "from to status", with a status of ` +
        `${[...MOVES, ...REWRITES].join(', ')} (and "!" to win over a file).`,
    );
  }
  if (!/^(\/(?!\/)|https?:\/\/)/.test(to)) throw new Error(`"${to}" is neither a path nor an address.`);
  if (!isMove(status) && !to.startsWith('/'))
    throw new Error(`"${to}" is on another site, which ${status} cannot send.`);
  return { match: compilePathPattern(from), to, status, force: force === '!' };
}

function withQuery(target: string, query: string): string {
  if (query === '' || target.includes('?')) return target;
  const [address = '', ...fragment] = target.split('#');
  return [address + query, ...fragment].join('#');
}
