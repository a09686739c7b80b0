import type { Objection, Problem } from './problem.ts';
import type { Position } from './front-matter.ts';
import type { ContentFile } from './read.ts';

/**
 * Characters that no reader sees or that turn the text around, and those that stand for bytes which are no UTF-8.
 * Joiners and marks of direction have their place in scripts that need them, and none behind Latin letters, digits,
 * spaces and punctuation. https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const HIDDEN =
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\xAD\u2028-\u202E\u200B\u2060-\u206F\uFEFF\uFFF9-\uFFFD\p{Co}\p{Noncharacter_Code_Point}\u{E0000}-\u{E007F}]|\r(?!\n)|(?<=[\p{Script=Latin}\p{N}\p{P}\s]|^)[\u200C-\u200F\u061C]/u;

/** The first character of a text that must not be there: where, and its name as U+202E. */
export function hiddenIn(text: string): { offset: number; name: string } | undefined {
  const match = HIDDEN.exec(text);
  if (!match) return undefined;
  const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return { offset: match.index, name: `U+${code}` };
}

export const hiddenObjection = (name: string): Objection =>
  name === 'U+FFFD'
    ? ['holds bytes that are no UTF-8, or the sign U+FFFD that stands for such', 'Save the file as UTF-8']
    : [`holds the character ${name}, which readers do not see`, 'Take it away'];

/** Hidden characters of a file as it is written, and those that an escape in its front matter writes. */
export function checkCharacters(
  entry: Pick<ContentFile, 'data' | 'file' | 'locate' | 'locateInFile' | 'text'>,
): Problem[] {
  const { data, file, locate, locateInFile, text } = entry;
  const problem = (at: Position, field: string, name: string): Problem => {
    const [wrong, right] = hiddenObjection(name);
    return { file, ...at, field, wrong, right };
  };
  const written = hiddenIn(text);
  if (written) return [problem(locateInFile(written.offset), '', written.name)];
  return stringsIn(data).flatMap(({ path, value }) => {
    const hidden = hiddenIn(value);
    return hidden ? [problem(locate(path), path.join('.'), hidden.name)] : [];
  });
}

/** Every text within a value, keys among them, with its path. */
function stringsIn(
  value: unknown,
  path: (string | number)[] = [],
): { path: (string | number)[]; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const inside = [...path, Array.isArray(value) ? Number(key) : key];
    return [...(Array.isArray(value) ? [] : [{ path: inside, value: key }]), ...stringsIn(inner, inside)];
  });
}
