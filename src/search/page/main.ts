import { answer } from '../answer.ts';
import { FACETS } from '../facets.ts';
import { type SearchRequest, isEmpty, readRequest, writeRequest } from '../request.ts';
import { strings } from '../../strings/index.ts';
import { neededFacets, onOpen, showFacets } from './facet-panel.ts';
import { openSources } from './sources.ts';
import { countText, find, pageLinks, resultItem } from './view.ts';

const RESULTS = 10;
const TYPING_PAUSE = 200;

type State = 'idle' | 'searching' | 'ready' | 'failed';

const main = find('main[data-search-state]', HTMLElement);
const form = find('#search-form', HTMLFormElement);
const field = find('#q', HTMLInputElement);
const count = find('#search-count', HTMLOutputElement);
const results = find('#results', HTMLOListElement);
const pages = find('#result-pages', HTMLElement);
const { archive = '', bundle = '', data = '', site = '' } = main.dataset;
const sources = openSources(site, bundle, data);

/** Each search has a number; the answer of an overtaken one is dropped. */
let latest = 0;

const setState = (state: State) => (main.dataset.searchState = state);

async function run(request: SearchRequest) {
  const number = ++latest;
  document.title = strings.search.pageTitle(request.text, archive);
  if (isEmpty(request)) {
    results.replaceChildren();
    pages.hidden = true;
    count.textContent = '';
    delete count.dataset.count;
    setState('idle');
    return;
  }
  setState('searching');
  try {
    const [engine, catalogue] = await Promise.all([
      sources.engine(),
      sources.catalogue(neededFacets(request)),
    ]);
    const matches = await engine.find(request.text);
    if (number !== latest) return;
    const read = new Map(matches.map(({ article, read }) => [article, read]));
    const { articles, counts } = answer(catalogue, request, [...read.keys()]);
    const last = Math.max(1, Math.ceil(articles.length / RESULTS));
    const page = Math.min(request.page, last);
    const shown = articles.slice((page - 1) * RESULTS, page * RESULTS);
    const passages = await Promise.all(shown.map((article) => read.get(article)!()));
    if (number !== latest) return;
    results.start = (page - 1) * RESULTS + 1;
    results.replaceChildren(
      ...passages.map((passage, index) => {
        const article = shown[index]!;
        const organisations = (catalogue.facets.get('organisation') ?? []).filter(({ articles: of }) =>
          of.includes(article),
        );
        return resultItem(passage, catalogue.articles[article]![1], organisations);
      }),
    );
    find('ol', HTMLElement, pages).replaceChildren(
      ...pageLinks(page, last, (to) => addressOf({ ...request, page: to })),
    );
    pages.hidden = last < 2;
    showFacets(catalogue, request, counts);
    count.dataset.count = String(articles.length);
    count.textContent = countText(articles.length, request.text);
    setState('ready');
  } catch (error) {
    if (number !== latest) return;
    results.replaceChildren();
    pages.hidden = true;
    delete count.dataset.count;
    count.textContent = strings.search.failed;
    setState('failed');
    find('#search-error', HTMLElement).textContent = error instanceof Error ? error.message : String(error);
  }
}

const addressOf = (request: SearchRequest) => `?${writeRequest(request).toString()}`;

function fromForm(): SearchRequest {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') parameters.append(name, value);
  keepUnloaded(parameters);
  return readRequest(parameters);
}

/** A facet named in the address whose boxes have not been drawn yet is kept. */
function keepUnloaded(parameters: URLSearchParams) {
  const address = new URLSearchParams(location.search);
  for (const facet of FACETS) {
    if (form.querySelector(`input[name="${facet}"]`)) continue;
    for (const value of address.getAll(facet)) parameters.append(facet, value);
  }
}

function toForm(request: SearchRequest) {
  field.value = request.text;
  find('#from', HTMLInputElement).value = request.from ?? '';
  find('#to', HTMLInputElement).value = request.to ?? '';
  find('#sort', HTMLSelectElement).value = request.sort;
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    box.checked = request.chosen.get(box.name as never)?.includes(box.value) ?? false;
  }
}

/** @param typing replaces the entry of the history, which would otherwise fill with half-typed words */
function go(request: SearchRequest, typing = false) {
  const address = addressOf(request);
  if (address !== (location.search || '?')) history[typing ? 'replaceState' : 'pushState'](null, '', address);
  return run(request);
}

let pause: ReturnType<typeof setTimeout> | undefined;
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => void go(fromForm(), true), TYPING_PAUSE);
});
form.addEventListener('change', (event) => {
  if (event.target !== field) void go(fromForm());
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  void go(fromForm());
});
pages.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  void go(readRequest(new URL(link.href).searchParams)).then(() => {
    main.scrollIntoView();
    count.focus();
  });
});
find('#retry', HTMLElement).addEventListener('click', () => location.reload());
addEventListener('popstate', () => void showAddress());
onOpen(() => void run(fromForm()));

function showAddress() {
  const request = readRequest(new URLSearchParams(location.search));
  toForm(request);
  return run(request);
}
void showAddress();
