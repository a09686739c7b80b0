import { strings } from '../../strings/browser.ts';
import { type Reply, ask } from '../ask.ts';
import { begin } from '../begin.ts';
import type { Facet } from '../facets.ts';
import { notesOn, relaxations } from '../notes.ts';
import { soughtIn } from '../passages.ts';
import { type SearchRequest, isEmpty } from '../request.ts';
import { understood } from '../understood.ts';
import { showNotes, showUnderstood } from './explain.ts';
import { neededFacets, showFacets } from './facet-panel.ts';
import { addressOf } from './form.ts';
import { showHistogram } from './histogram.ts';
import { resultItem } from './result.ts';
import { openSources } from './sources.ts';
import { offerDownloads } from './take-along.ts';
import { find, pageLinks } from './view.ts';

const RESULTS = 10;

export const main = find('main[data-search-state]', HTMLElement);
export const count = find('#search-count', HTMLOutputElement);
export const pages = find('#result-pages', HTMLElement);
const results = find('#results', HTMLOListElement);

/* Without script nothing is promised that needs it. */
main.dataset.script = '';

const { archive = '', bundle = '', data = '', site = '' } = main.dataset;
const sources = openSources({ base: site, bundle, data }, false);

/** Has the engine loaded, before there is anything to ask it. */
export const warmUp = () => void begin(sources.engine());

/** Each search has a number; the answer of an overtaken one is dropped. */
let latest = 0;

/** Answers the request on the page: state, count, results, facets, pages. It does not touch the address. */
export async function run(request: SearchRequest) {
  const number = ++latest;
  document.title = strings.search.pageTitle(request.text, archive);
  main.dataset.searchState = isEmpty(request) ? 'idle' : 'searching';
  try {
    const reply = await ask(request, sources, neededFacets(request));
    const show = isEmpty(request) ? () => showNothing('') : await prepare(request, reply);
    if (number !== latest) return;
    show();
    showFacets(reply.catalogue, request, reply.counts);
    if (!isEmpty(request)) main.dataset.searchState = 'ready';
  } catch (error) {
    if (number !== latest) return;
    showNothing(strings.search.failed);
    find('#search-error', HTMLElement).textContent = error instanceof Error ? error.message : String(error);
    main.dataset.searchState = 'failed';
  }
}

/** Loads what the answer shows; what it returns shows it at once. */
async function prepare(request: SearchRequest, reply: Reply): Promise<() => void> {
  const { articles, catalogue, parts, query, unresolved } = reply;
  const last = Math.max(1, Math.ceil(articles.length / RESULTS));
  const page = Math.min(request.page, last);
  const shown = articles.slice((page - 1) * RESULTS, page * RESULTS);
  const nameOf = (facet: Facet, id: string) =>
    catalogue.facets.get(facet)?.find((value) => value.id === id)?.name ?? id;
  const understoodParts = understood(request, query, partsFound(reply), nameOf);
  const [notes, relaxed, held] = await Promise.all([
    notesOn(request.text, query, parts, unresolved, reply, sources.vocabulary),
    articles.length === 0
      ? relaxations(understoodParts, async (without) => (await ask(without, sources, [])).articles.length)
      : [],
    Promise.all(shown.map((article) => sources.article(article))),
  ]);
  const sought = { text: soughtIn(parts), any: soughtIn(parts, 'any') };
  const items = held.map((article) => resultItem(article, sought));
  return () => {
    results.start = (page - 1) * RESULTS + 1;
    results.replaceChildren(...items);
    find('ol', HTMLElement, pages).replaceChildren(
      ...pageLinks(page, last, (to) => addressOf({ ...request, page: to })),
    );
    pages.hidden = last < 2;
    showUnderstood(understoodParts);
    showNotes([...notes, ...relaxed], request);
    showHistogram(catalogue, request, reply.undated);
    offerDownloads(articles, understoodParts.map(({ text }) => text).join(' · '));
    count.dataset.count = String(articles.length);
    showCount(articles.length, request.text);
  };
}

/** The parts that the answer has: what stands nowhere was left out of it. */
const partsFound = ({ missing, parts }: Reply) =>
  parts.filter(({ any }) => !any.every((term) => missing.includes(term)));

/** The count alone is seen; what it is of, the page says above it, and is announced with it. */
function showCount(size: number, text: string) {
  const asked = document.createElement('span');
  asked.className = 'visually-hidden';
  asked.textContent = text && strings.search.countFor(text);
  count.replaceChildren(strings.articles(size), asked);
}

function showNothing(message: string) {
  results.replaceChildren();
  pages.hidden = true;
  showUnderstood([]);
  showNotes([]);
  showHistogram();
  offerDownloads([], '');
  count.textContent = message;
  delete count.dataset.count;
}
