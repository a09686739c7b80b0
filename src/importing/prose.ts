import Turndown from 'turndown';

const LEFT_OUT = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'form',
  'button',
  'svg',
  'img',
] as const;
const UNMARKED = ['a', 'em', 'i', 'strong', 'b', 'code', 'del', 'u', 'span'] as const;
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

const turndown = new Turndown({ bulletListMarker: '-' });
// What is written is text for people, never parsed again: nothing in it needs a backslash.
turndown.escape = (text) => text;
turndown.addRule('left out', {
  filter: [...LEFT_OUT] as (keyof HTMLElementTagNameMap)[],
  replacement: () => '',
});
turndown.addRule('unmarked', { filter: [...UNMARKED], replacement: (content) => content });
turndown.addRule('heading', { filter: [...HEADINGS], replacement: (content) => `\n\n${content}\n\n` });

/** The text of an element, its blocks parted by an empty line. */
export function proseOf(element: HTMLElement): string {
  return tidy(turndown.turndown(element));
}

/** Lines without padding, at most one empty line between them. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
