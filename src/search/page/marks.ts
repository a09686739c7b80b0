import type { Sequence } from '../language/resolved.ts';

/** The parameter of an article's address that says what is marked on its page; repeatable. */
export const MARK = 'mark';

/** More is not marked: an address stays one that can be read. */
const MOST = 12;

/** The address of an article, or of a passage of it, on which these sequences are marked. */
export function markedAddress(href: string, sequences: readonly Sequence[], passage: string): string {
  const marks = new URLSearchParams(
    sequences.slice(0, MOST).map(({ capitals, words }) => [MARK, (capitals ? '=' : '') + words.join(' ')]),
  );
  const query = marks.size > 0 ? `?${marks.toString()}` : '';
  return href + query + (passage && `#${passage}`);
}

/** What an address asks to be marked. */
export const marksIn = (address: URLSearchParams): Sequence[] =>
  address
    .getAll(MARK)
    .slice(0, MOST)
    .map((mark) => ({ words: mark.replace(/^=/, '').split(' '), capitals: mark.startsWith('=') }));
