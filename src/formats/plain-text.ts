import { type MdastNode, markdownToMdast } from 'satteri';

/**
 * The words of a Markdown or MDX text and nothing of its markup: paragraphs, headings and list items apart by an empty
 * line, cells of a table by tabs. Of a component, its content stays.
 */
export const plainText = (markdown: string): string => blocks(markdownToMdast(markdown)).join('\n\n');

function blocks(node: MdastNode): string[] {
  if (node.type === 'table') {
    return [node.children.map((row) => row.children.map(inline).join('\t')).join('\n')];
  }
  if (node.type === 'code') return [node.value];
  if (!('children' in node)) return [];
  if (node.type === 'paragraph' || node.type === 'heading') return [inline(node)].filter(Boolean);
  return (node.children as MdastNode[]).flatMap(blocks);
}

function inline(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? (node.children as MdastNode[]).map(inline).join('') : '';
}
