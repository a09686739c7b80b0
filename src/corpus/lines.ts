const ATTEMPTS = 200;

/**
 * One line of about `length` characters, ending with a whole word and without punctuation after it.
 *
 * @param write gives text to fill it with, other text each time
 * @throws Error where that never fills it
 */
export function filledLine(length: number, write: () => string): string {
  let line = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    line = `${line} ${write()}`.trim();
    if (line.length >= length) return cut(line, length);
  }
  throw new Error(`The content has too few words to write a line of ${length} characters with.`);
}

/** The text up to the last whole word that ends within `longest` characters, the first word at least. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text.replace(CLOSE, '');
  const first = text.search(/(?<=\S)\s/);
  const end = Math.max(first === -1 ? longest : first, text.lastIndexOf(' ', longest));
  return text.slice(0, end).replace(CLOSE, '');
}

const CLOSE = /[^\p{L}\p{N}]+$/u;
