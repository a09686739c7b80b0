import { Unreadable } from './item.ts';

/** What a file may be. */
export type Kind = 'page' | 'text' | 'feed' | 'wordpress' | 'ledger';

/** The names of files that a folder is searched for. */
export const READABLE = /\.(?:html?|xhtml|te?xt|rss|atom|xml|rdf|json|csv|tsv)$/i;

const START = 4096;

/**
 * What a file is, by how it begins; its name only tells a ledger from a text.
 *
 * @throws Unreadable where it is something else that is known
 */
export function kindOf(name: string, bytes: Uint8Array): Kind {
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, START))
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/, '');
  if (/^(?:From: <Saved by|MIME-Version:)/i.test(start)) {
    throw new Unreadable('is a web archive (MHTML). Save the page as “HTML only” or “complete”');
  }
  if (/^\{[\s\S]*jsonfeed\.org\/version/.test(start)) return 'feed';
  const root = rootOf(start);
  if (root === 'rss' && start.includes('xmlns:wp=')) return 'wordpress';
  if (root === 'rss' || root === 'feed' || root === 'rdf:rdf') return 'feed';
  if (/^<\?xml/i.test(start) && root !== 'html') {
    throw new Unreadable('is XML, but neither a feed nor a WordPress export. Save the page as HTML');
  }
  if (root !== undefined) return 'page';
  return /\.(?:csv|tsv)$/i.test(name) ? 'ledger' : 'text';
}

/** The name of the first element, in lower case, past declarations and comments. */
const rootOf = (start: string) =>
  /^(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!doctype[^>]*>\s*)*<([a-z][\w:-]*)/i.exec(start)?.[1]?.toLowerCase();
