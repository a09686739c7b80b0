/** From here on most characters are as wide as they are high: the scripts of East Asia. */
const WIDE = 0x1100;

/**
 * How wide a line of text is at most in the interface's letters, whatever sans serif the reader's system has.
 *
 * @param size of the letters, in the unit of the result
 */
export const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((sum, character) => sum + size * widthOfCharacter(character), 0);

function widthOfCharacter(character: string): number {
  if (character.codePointAt(0)! >= WIDE) return 1.05;
  if (/[MWmw@%—]/.test(character)) return 0.95;
  if (/[\p{Lu}\p{N}&]/u.test(character)) return 0.74;
  return /[ iljtf.,;:'’|()-]/.test(character) ? 0.4 : 0.62;
}

/** A name in one line or, where it is long, in the two most even ones that its spaces allow. */
export function linesOf(name: string, most = 14): string[] {
  const words = name.split(' ');
  if (name.length <= most || words.length === 1) return [name];
  const splits = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return { lines, longest: Math.max(...lines.map(({ length }) => length)) };
  });
  return splits.reduce((best, each) => (each.longest < best.longest ? each : best)).lines;
}

/** The line, cut short with an ellipsis where it is wider than `most`. */
export function within(line: string, size: number, most: number): string {
  if (widthOf(line, size) <= most) return line;
  const characters = Array.from(line);
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, size) > most) characters.pop();
  return `${characters.join('')}…`;
}
