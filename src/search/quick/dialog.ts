import { dateText } from '../../archive/dates.ts';
import { searchDataUrl, searchUrl, siteUrl } from '../../archive/urls.ts';
import { strings } from '../../strings/browser.ts';
import { ask } from '../ask.ts';
import { begin } from '../begin.ts';
import { bestPassages, soughtAndFound, soughtIn } from '../passages.ts';
import { markedAddress } from '../page/marks.ts';
import { openSources } from '../page/sources.ts';
import { readRequest } from '../request.ts';
import styles from './dialog.css?url';
import { forgetSearches, keepSearch, recentSearches } from './recent.ts';

const RESULTS = 8;
const TYPING_PAUSE = 120;
const words = strings.search.quick;

const sources = openSources(
  { base: siteUrl(), bundle: siteUrl('pagefind/'), data: searchDataUrl() },
  // Only the policy of the search page lets WebAssembly run.
  true,
);

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

const field = make('input', {
  type: 'search',
  name: 'q',
  'aria-label': strings.search.label,
  placeholder: strings.search.placeholder,
  autocomplete: 'off',
  spellcheck: 'false',
});
const state = make('p', { role: 'status', class: 'quiet' });
const list = make('ul');
const close = make('button', { type: 'button', class: 'close' }, words.close);
const form = make('form', { action: searchUrl(), role: 'search' }, field, close);
const dialog = make(
  'dialog',
  { class: 'quick-search', 'aria-label': words.open },
  form,
  state,
  list,
  make('p', { class: 'quiet hint' }, words.hint),
);

const linkTo = (href: string, ...children: (Node | string)[]) =>
  make('li', {}, make('a', { href }, ...children));
const searchFor = (text: string) => searchUrl(new URLSearchParams({ q: text }).toString());

/** Each search has a number; the answer of an overtaken one is dropped. */
let latest = 0;

async function show() {
  const number = ++latest;
  const text = field.value.trim();
  if (text === '') {
    showRecent();
    return;
  }
  try {
    const reply = await ask(readRequest(new URLSearchParams({ q: text })), sources, []);
    const sought = { text: soughtIn(reply.parts), any: soughtIn(reply.parts, 'any') };
    const found = await Promise.all(reply.articles.slice(0, RESULTS).map((each) => sources.article(each)));
    if (number !== latest) return;
    const size = reply.articles.length;
    state.textContent = size === 0 ? words.nothing : strings.articles(size);
    list.replaceChildren(
      ...found.map((article) => {
        const passage = bestPassages(article, sought.text)[0]?.id ?? '';
        const about = [dateText(article.published, 'short'), article.organisations.join(', ')].join(' · ');
        return linkTo(
          markedAddress(article.href, soughtAndFound(article, sought.any), passage),
          article.headline,
          make('span', { class: 'quiet' }, about),
        );
      }),
      linkTo(searchFor(text), size === 0 ? strings.search.title : words.all(size)),
    );
  } catch {
    if (number === latest) state.textContent = strings.search.failed;
  }
}

function showRecent() {
  const recent = recentSearches();
  state.textContent = recent.length > 0 ? words.recent : '';
  const forget = make('button', { type: 'button' }, words.clear);
  forget.addEventListener('click', () => {
    forgetSearches();
    showRecent();
    field.focus();
  });
  list.replaceChildren(
    ...recent.map((text) => linkTo(searchFor(text), text)),
    ...(recent.length > 0 ? [make('li', {}, forget)] : []),
  );
}

let pause: ReturnType<typeof setTimeout> | undefined;
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => void show(), TYPING_PAUSE);
});

/** Up and down go from the field through what is listed and back. */
dialog.addEventListener('keydown', (event) => {
  // In a field that holds something the browser would only empty it.
  if (event.key === 'Escape') dialog.close();
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [field, ...list.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[(at + (event.key === 'ArrowDown' ? 1 : stops.length - 1)) % stops.length];
  event.preventDefault();
  next?.focus();
});
const keep = () => {
  const text = field.value.trim();
  if (text !== '') keepSearch(text);
};
form.addEventListener('submit', keep);
list.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a')) keep();
});
close.addEventListener('click', () => {
  dialog.close();
});
/* A click beside the dialog falls on its backdrop, which belongs to it. */
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});
const sheet = make('link', { rel: 'stylesheet', href: styles });
const styled = new Promise((resolve) => {
  sheet.addEventListener('load', resolve);
  sheet.addEventListener('error', resolve);
});
document.head.append(sheet);
document.body.append(dialog);

/**
 * Opens the quick search over the page. The browser gives the focus back when it closes.
 *
 * @param takeTyped gives what was typed while it was loaded, Enter as the end of a line; undefined where Escape came then
 */
export async function openQuickSearch(takeTyped: () => string | undefined) {
  await styled;
  const typed = takeTyped();
  if (dialog.open || typed === undefined) return;
  // The field holds one line.
  if (typed !== '') field.value = typed;
  // While one types, what answers is loaded.
  void begin(sources.engine());
  void begin(sources.catalogue([]));
  void show();
  dialog.showModal();
  if (typed === '') field.select();
  if (typed.includes('\n')) form.requestSubmit();
}
