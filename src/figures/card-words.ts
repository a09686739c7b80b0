/** The characters of Newsreader's files that a card may show: Latin in all its letters, and the signs of its texts. */
const SHOWN =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0192\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u1e80-\u1e85\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u20ab\u20ac\u2122\u2212]*$/u;

const SPACES = /[\s\u2000-\u200a\u202f]+/gu;

/**
 * The text as far as the type of the cards has its characters. A word with others, in another script, becomes “…”: better
 * a gap that says so than a box.
 */
export const shown = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u2010\u2011]/g, '-')
    .split(SPACES)
    .map((word) => (SHOWN.test(word) ? word : '…'))
    .join(' ')
    .replaceAll(/…(?: …)+/g, '…')
    .trim();

/** How wide Newsreader sets characters at weight 500, in twentieths of its size, rounded up. */
const WIDTHS: Record<number, string> = {
  5: ' .,’‘',
  6: 'ijl:;()/!',
  7: 'f',
  8: 'stI-',
  9: 'crzJ“”',
  10: 'ae?',
  11: 'govxy–',
  13: 'FLPZ',
  14: 'BERT—…',
  15: 'ACKVXY&',
  16: 'wDGNOQU',
  17: 'mH%',
  20: 'MW',
};
const OTHERS = 12;
const widths = new Map(
  Object.entries(WIDTHS).flatMap(([width, characters]) =>
    Array.from(characters, (character) => [character, Number(width)] as const),
  ),
);

/** In parts of the size; an accent adds nothing to its letter. */
const widthOf = (character: string) => (widths.get(character.normalize('NFD').charAt(0)) ?? OTHERS) / 20;

const lengthOf = (text: string) => Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);

/** How many lines of `width`, in parts of the size of the type, the text takes; a longer word is broken. */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    const length = lengthOf(word);
    const after = filled === 0 ? length : filled + widthOf(' ') + length;
    if (after <= width) filled = after;
    else {
      lines += filled === 0 ? 0 : 1;
      lines += Math.ceil(length / width) - 1;
      filled = length % width;
    }
  }
  return lines;
}

interface Box {
  width: number;
  height: number;
  /** In parts of the size. */
  lineHeight: number;
  /** Largest first. */
  sizes: readonly number[];
}

/** The largest size at which the text fits, and how many lines there is room for then. */
export function fitted(
  text: string,
  { height, lineHeight, sizes, width }: Box,
): { size: number; lines: number } {
  const roomFor = (size: number) => Math.floor(height / (size * lineHeight));
  const size = sizes.find((each) => linesOf(text, width / each) <= roomFor(each)) ?? sizes.at(-1)!;
  return { size, lines: roomFor(size) };
}
