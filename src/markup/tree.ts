import type { HastNode } from 'satteri';

export type Root = Extract<HastNode, { type: 'root' }>;
/** What stands in a text: an element, its words, a component of MDX. */
export type Content = Root['children'][number];

/** All words within. */
export const textOf = (node: Content): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
