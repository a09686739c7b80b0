import { marker } from './marker.ts';
import { type Format, passagesIn } from './paragraphs.ts';

/**
 * The text with an id at the end of every passage that has none; all else stays byte for byte.
 *
 * @param newId gives ids as `newId` of `id.ts` does; one that stands anywhere in the text already is not used
 * @throws Error where the text is MDX and cannot be parsed
 */
export function giveIds(text: string, format: Format, newId: () => string): string {
  const parts: string[] = [];
  const given = new Set<string>();
  let from = 0;
  for (const { end } of passagesIn(text, format).passages.filter(({ id }) => id === undefined)) {
    let id = newId();
    while (text.includes(id) || given.has(id)) id = newId();
    given.add(id);
    parts.push(text.slice(from, end), ' ', marker(id));
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}
