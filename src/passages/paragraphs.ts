import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { MARKER_AT_END, MARKER_LIKE } from './marker.ts';

/** A paragraph that is to have an id. Offsets count UTF-16 units from the beginning of the text. */
export interface Passage {
  start: number;
  /** Behind its last character that is no space. */
  end: number;
  /** What its marker says, whether or not it is a good id; undefined where it has none. */
  id: string | undefined;
}

/** What of a text can be cited, and the markers that stand where they mark nothing. */
export interface Passages {
  passages: Passage[];
  strays: { offset: number; id: string }[];
}

export type Format = 'md' | 'mdx';

export const formatOf = (file: string): Format => (file.endsWith('.mdx') ? 'mdx' : 'md');

type Parent = Extract<MdastNode, { children: unknown[] }>;

/** Where a paragraph is a passage: in the text itself, in lists and in quotations. */
const AROUND = new Set(['root', 'list', 'listItem', 'blockquote']);

/**
 * Finds the passages of a Markdown or MDX text, front matter or not, in their order.
 *
 * @throws Error where the text is MDX and cannot be parsed
 */
export function passagesIn(text: string, format: Format): Passages {
  const byteOrderMark = text.startsWith('\uFEFF') ? 1 : 0;
  const source = text.slice(byteOrderMark);
  const found: Passages = { passages: [], strays: [] };
  visit((format === 'mdx' ? mdxToMdast : markdownToMdast)(source));
  return found;

  function visit(node: MdastNode, isText = true) {
    const isPassage = isText && node.type === 'paragraph';
    if (isPassage) found.passages.push(passage(node));
    if (node.type === 'text') strays(node);
    if (!('children' in node)) return;
    const within = isText && AROUND.has(node.type);
    for (const child of node.children as MdastNode[]) visit(child, within);
  }

  function passage(node: Parent): Passage {
    const { end, start } = extent(node);
    const last = (node.children as MdastNode[]).at(-1);
    const id = last?.type === 'text' ? MARKER_AT_END.exec(last.value)?.[1] : undefined;
    return { start, end: start + text.slice(start, end).trimEnd().length, id };
  }

  function strays(node: MdastNode) {
    const { end, start } = extent(node);
    const current = found.passages.at(-1);
    for (const match of text.slice(start, end).matchAll(MARKER_LIKE)) {
      const offset = start + match.index;
      const marks = current?.id !== undefined && offset + match[0].length === current.end;
      if (!marks) found.strays.push({ offset, id: match[1]! });
    }
  }

  function extent({ position }: MdastNode) {
    return {
      start: (position?.start.offset ?? 0) + byteOrderMark,
      end: (position?.end.offset ?? 0) + byteOrderMark,
    };
  }
}
