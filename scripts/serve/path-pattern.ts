/** What a pattern caught: the text of each `:name`, and that of `*` under `splat`. */
export type Captures = Readonly<Record<string, string>>;

/**
 * Compiles a path pattern of `_headers` and `_redirects`: `*` stands for any text, slashes included (caught as
 * `splat`), `:name` for one segment. Where Netlify and Cloudflare Pages differ, the stricter reading holds, so
 * that what matches here matches on both: the trailing slash counts, and `/a/*` is not `/a`.
 *
 * @throws if the pattern does not start with a slash, or holds more than one `*` or the same `:name` twice.
 */
export function compilePathPattern(pattern: string): (path: string) => Captures | undefined {
  if (!pattern.startsWith('/')) throw new Error(`"${pattern}" is no path: it has to start with "/".`);
  const names: string[] = pattern.match(/\*|:[A-Za-z]\w*/g) ?? [];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`"${pattern}" holds "${twice}" twice: once is allowed.`);

  const source = pattern
    .split(/(\*|:[A-Za-z]\w*)/)
    .map((part, index) => (index % 2 === 0 ? escapeText(part) : part === '*' ? '(.*)' : '([^/]+)'))
    .join('');
  const expression = new RegExp(`^${source}$`, 's');

  return (path) => {
    const match = expression.exec(path);
    if (match === null) return undefined;
    return Object.fromEntries(
      names.map((name, index) => [name === '*' ? 'splat' : name.slice(1), match[index + 1] ?? '']),
    );
  };
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
