/** How many words in a row may not be the source's. */
export const LONGEST_QUOTATION = 8;

/** Words of a text that stand in its source in the same order. */
export interface SharedWords {
  words: string;
  /** Where in the text they begin. */
  offset: number;
}

interface Word {
  folded: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const QUOTATION = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"/g;

/**
 * The runs of nine words and more that a text shares with its source, as long as each goes. Case, accents and
 * punctuation do not count, and a quotation of at most eight words between quotation marks ends a run.
 */
export function sharedWords(text: string, source: string): SharedWords[] {
  const length = LONGEST_QUOTATION + 1;
  const own = wordsOf(text);
  const theirs = wordsOf(source).map(({ folded }) => folded);
  const runs = new Set(
    theirs.slice(length - 1).map((_, start) => theirs.slice(start, start + length).join(' ')),
  );
  const quoted = shortQuotations(text);
  const isShared = (start: number) => {
    const run = own.slice(start, start + length);
    const [first, last] = [run[0], run.at(-1)];
    if (run.length < length || !first || !last) return false;
    if (quoted.some((quotation) => quotation.start < last.end && quotation.end > first.start)) return false;
    return runs.has(run.map(({ folded }) => folded).join(' '));
  };
  const found: SharedWords[] = [];
  for (let start = 0; start < own.length; start++) {
    if (!isShared(start)) continue;
    let end = start + length;
    while (isShared(end - length + 1)) end++;
    const offset = own[start]!.start;
    found.push({ words: text.slice(offset, own[end - 1]!.end).replace(/\s+/g, ' '), offset });
    start = end - 1;
  }
  return found;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    start: index,
    end: index + word.length,
  }));

const shortQuotations = (text: string) =>
  [...text.matchAll(QUOTATION)]
    .filter(([quotation]) => wordsOf(quotation).length <= LONGEST_QUOTATION)
    .map(({ 0: quotation, index }) => ({ start: index, end: index + quotation.length }));
