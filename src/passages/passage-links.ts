import { type Content, textOf } from '../markup/tree.ts';
import { PASSAGE_ID } from '../schemas/passage-id.ts';
import { digest } from './digest.ts';
import { MARKER_AT_END } from './marker.ts';

type Element = Extract<Content, { type: 'element' }>;

/**
 * Takes the marker out of every passage, gives its element (`<p>`, or `<li>` in a tight list) the id, and ends it with
 * an empty link to itself, `<a href="#k3f9" data-digest="…" aria-label="…">`, whose sign is drawn by a style.
 *
 * @param label what the link to the passage of that id is called
 * @returns what does so to the nodes it is given, and all within them
 */
export function passageLinks(label: (id: string) => string): (nodes: readonly Content[]) => void {
  const linkAll = (nodes: readonly Content[]) => {
    for (const node of nodes) {
      if (node.type === 'element' && (node.tagName === 'p' || node.tagName === 'li')) link(node, label);
      if ('children' in node) linkAll(node.children);
    }
  };
  return linkAll;
}

function link(passage: Element, label: (id: string) => string) {
  passage.children = passage.children.flatMap((child, index, all) => {
    const match = child.type === 'text' ? MARKER_AT_END.exec(child.value) : null;
    const id = match?.[1];
    if (child.type !== 'text' || !match || id === undefined || !PASSAGE_ID.test(id)) return [child];
    const value = child.value.slice(0, match.index);
    const wording = all.slice(0, index).map(textOf).join('') + value;
    passage.properties.id = id;
    const properties = { href: `#${id}`, 'data-digest': digest(wording), 'aria-label': label(id) };
    return [
      { ...child, value },
      { type: 'element' as const, tagName: 'a', properties, children: [] },
    ];
  });
}
