import { strings } from '../../strings/browser.ts';
import { markedIn } from '../passages.ts';
import { MARK, marksIn } from './marks.ts';

const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, td, th, figcaption';
const words = strings.search.passages;

/** Marks on an article's page what the address that the reader came by was found for, until it is dismissed. */
export function markSought() {
  const address = new URL(location.href);
  const sequences = marksIn(address.searchParams);
  const ranges = [...document.querySelectorAll('[data-search]')].flatMap((part) =>
    textsOf(part).flatMap((nodes) => rangesIn(nodes, (text) => markedIn(text, [sequences]))),
  );
  if (ranges.length === 0) return;
  CSS.highlights.set('sought', new Highlight(...ranges));
  const bar = noticeOf(ranges.map((range) => range.toString().toLowerCase()));
  document.querySelector('main')?.append(bar);
  const dismiss = () => {
    CSS.highlights.delete('sought');
    bar.remove();
    removeEventListener('keydown', onEscape);
    address.searchParams.delete(MARK);
    history.replaceState(history.state, '', address);
  };
  const onEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') dismiss();
  };
  bar.querySelector('button')?.addEventListener('click', dismiss);
  addEventListener('keydown', onEscape);
}

/** The text nodes of each block within an element. */
function textsOf(part: Element): Text[][] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts = new Map<Element | null, Text[]>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.parentElement?.closest('[data-search="none"]')) continue;
    const block = text.parentElement?.closest(BLOCKS) ?? null;
    texts.set(block, [...(texts.get(block) ?? []), text]);
  }
  return [...texts.values()];
}

function rangesIn(nodes: Text[], find: (text: string) => { start: number; end: number }[]): Range[] {
  const place = (offset: number): [Text, number] => {
    let left = offset;
    for (const node of nodes) {
      if (left <= node.data.length) return [node, left];
      left -= node.data.length;
    }
    throw new RangeError(`The passage has no letter ${offset}.`);
  };
  return find(nodes.map(({ data }) => data).join('')).map(({ end, start }) => {
    const range = document.createRange();
    range.setStart(...place(start));
    range.setEnd(...place(end));
    return range;
  });
}

function noticeOf(sought: string[]): HTMLElement {
  const bar = document.createElement('p');
  bar.className = 'marked-notice';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.dismiss;
  bar.append(`${words.marked} ${[...new Set(sought)].map((each) => `“${each}”`).join(', ')} `, button);
  return bar;
}
