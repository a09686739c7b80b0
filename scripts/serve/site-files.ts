import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a path of the site stands for: a file (its path from the folder's root), a folder short of its slash, or nothing. */
export type Located =
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'folder' | 'nothing' };

const NOTHING: Located = { kind: 'nothing' };

/** Files that instruct the host and are not published themselves. */
const INSTRUCTIONS = ['/_headers', '/_redirects'];

/**
 * Looks a decoded path (starting with a slash) up in a built site. A folder stands for its `index.html`. Nothing
 * outside the folder can be reached: a path with an empty segment, `.`, `..` or a backslash stands for nothing.
 */
export function locate(directory: string, path: string): Located {
  const segments = path.slice(1).split('/');
  const last = segments.pop();
  const isUnsafe = segments.some((segment) => segment === '') || /(^|\/)\.\.?(\/|$)|[\\\0]/.test(path);
  if (isUnsafe || INSTRUCTIONS.includes(path)) return NOTHING;

  if (last === '') return locateFile(directory, `${path}index.html`);
  const file = locateFile(directory, path);
  if (file.kind === 'file') return file;
  return locateFile(directory, `${path}/index.html`).kind === 'file' ? { kind: 'folder' } : NOTHING;
}

function locateFile(directory: string, path: string): Located {
  const name = join(directory, path);
  return existsSync(name) && statSync(name).isFile() ? { kind: 'file', path } : NOTHING;
}
