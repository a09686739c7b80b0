import { execFileSync } from 'node:child_process';
import { ADDRESSES, type AddressLine, addressLines } from './address-lines.ts';

/** What the main branch held where the work at hand left it. */
export interface Published {
  lines: AddressLine[];
  /** The entries it had, as `<collection>/<id>`. */
  entries: Set<string>;
  /** Why it is not known, in a sentence. */
  unknown?: string;
}

const MAIN = ['origin/main', 'main'];

/** Reads it from git; where there is no git, or no main branch, nothing is published as far as is known. */
export function publishedAddresses(directory: string): Published {
  const base = MAIN.map((branch) => git(directory, 'merge-base', 'HEAD', branch))
    .find(Boolean)
    ?.trim();
  if (base === undefined) {
    const unknown = `What is removed from ${ADDRESSES} goes unnoticed: git knows no branch ${MAIN.join(' or ')} here to compare it with.`;
    return { lines: [], entries: new Set(), unknown };
  }
  const { lines } = addressLines(git(directory, 'show', `${base}:./${ADDRESSES}`) ?? '');
  const entries = (git(directory, 'ls-tree', '-r', '--name-only', '-z', base) ?? '')
    .split('\0')
    .map((name) => name.replace(/\.(?:mdx?|yml)$/, ''));
  return { lines, entries: new Set(entries) };
}

/** What git answers; nothing where it is not there or refuses. */
function git(directory: string, ...command: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', directory, ...command], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
