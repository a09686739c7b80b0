import type { MdastNode } from 'satteri';
import { isSafeAddress } from '../markup/allowed.ts';
import type { Objection } from './problem.ts';

/** Where a link or the address of a reference leads, and whether it says so. */
export function checkLink(node: Extract<MdastNode, { type: 'link' | 'definition' }>): Objection[] {
  const { url } = node;
  if (!isSafeAddress(url)) {
    const shown = url.length > 60 ? `${url.slice(0, 60)}…` : url;
    return [[`links to “${shown}”`, 'Write https://…, a path of this site as /…/, or #… on its page']];
  }
  const claimed = /^\s*((?:https?:\/\/|www\.)[^\s/]+)/i.exec(textOf(node))?.[1];
  if (claimed === undefined || hostOf(claimed) === hostOf(url)) return [];
  return [[`shows the address ${claimed} and leads to another`, 'Show the address it leads to, or words']];
}

const hostOf = (address: string) => {
  const whole = address.replace(/^www\./i, 'https://www.');
  return URL.canParse(whole) ? new URL(whole).hostname : whole;
};

const textOf = (node: MdastNode): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
