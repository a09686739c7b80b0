import { selectAll } from 'css-select';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

export type Document = ReturnType<typeof parseDocument>;
export type Element = NonNullable<ReturnType<typeof DomUtils.getElementById>>;

export const parse = (html: string): Document => parseDocument(html);

/** Every element that the CSS selector finds, in the order of the page. */
export const all = (selector: string, within: Document | Element): Element[] =>
  // css-select brings an older copy of the types of the same tree.
  selectAll(selector, within as never);

/** The one element that the selector finds. @throws Error where there is none, or more than one */
export function one(selector: string, within: Document | Element): Element {
  const found = all(selector, within);
  const [element] = found;
  if (!element || found.length > 1) throw new Error(`${found.length} elements are ${selector}, not one.`);
  return element;
}

/** Its text as a reader sees it: runs of space as one, nothing of scripts and styles. */
export function text(node: Document | Element): string {
  const nodes = node.type === ElementType.Root ? node.children : [node];
  return DomUtils.innerText(nodes).replace(/\s+/gu, ' ').trim();
}
