import { strings } from '../../strings/index.ts';
import { type Catalogue, answer } from '../answer.ts';
import { type SearchRequest, isEmpty } from '../request.ts';
import { neededFacets, showFacets } from './facet-panel.ts';
import { addressOf } from './form.ts';
import { openSources } from './sources.ts';
import { countText, find, pageLinks, resultItem } from './view.ts';

const RESULTS = 10;

export const main = find('main[data-search-state]', HTMLElement);
export const count = find('#search-count', HTMLOutputElement);
export const pages = find('#result-pages', HTMLElement);
const results = find('#results', HTMLOListElement);

/* Without script nothing is promised that needs it. */
main.dataset.script = '';

const { archive = '', bundle = '', data = '', site = '' } = main.dataset;
const sources = openSources(site, bundle, data);

/** Each search has a number; the answer of an overtaken one is dropped. */
let latest = 0;

/** Answers the request on the page: state, count, results, facets, pages. It does not touch the address. */
export async function run(request: SearchRequest) {
  const number = ++latest;
  document.title = strings.search.pageTitle(request.text, archive);
  main.dataset.searchState = isEmpty(request) ? 'idle' : 'searching';
  try {
    const show = isEmpty(request) ? await offer(request) : await search(request);
    if (number === latest) show();
  } catch (error) {
    if (number !== latest) return;
    showNothing(strings.search.failed);
    find('#search-error', HTMLElement).textContent = error instanceof Error ? error.message : String(error);
    main.dataset.searchState = 'failed';
  }
}

/** Before anything is asked: what can be chosen, with its counts. */
async function offer(request: SearchRequest) {
  const catalogue = await sources.catalogue(neededFacets(request));
  const { counts } = answer(catalogue, request, [...catalogue.articles.keys()]);
  return () => {
    showNothing('');
    showFacets(catalogue, request, counts);
  };
}

async function search(request: SearchRequest) {
  const [engine, catalogue] = await Promise.all([sources.engine(), sources.catalogue(neededFacets(request))]);
  const matches = await engine.find(request.text);
  const read = new Map(matches.map((match) => [match.article, match.read]));
  const { articles, counts } = answer(catalogue, request, [...read.keys()]);
  const last = Math.max(1, Math.ceil(articles.length / RESULTS));
  const page = Math.min(request.page, last);
  const shown = articles.slice((page - 1) * RESULTS, page * RESULTS);
  const items = await Promise.all(
    shown.map(async (article) => {
      const passage = await read.get(article)!();
      return resultItem(passage, catalogue.articles[article]![1], organisationsOf(article, catalogue));
    }),
  );
  return () => {
    results.start = (page - 1) * RESULTS + 1;
    results.replaceChildren(...items);
    find('ol', HTMLElement, pages).replaceChildren(
      ...pageLinks(page, last, (to) => addressOf({ ...request, page: to })),
    );
    pages.hidden = last < 2;
    showFacets(catalogue, request, counts);
    count.dataset.count = String(articles.length);
    count.textContent = countText(articles.length, request.text);
    main.dataset.searchState = 'ready';
  };
}

const organisationsOf = (article: number, { facets }: Catalogue) =>
  (facets.get('organisation') ?? []).filter(({ articles }) => articles.includes(article));

function showNothing(message: string) {
  results.replaceChildren();
  pages.hidden = true;
  count.textContent = message;
  delete count.dataset.count;
}
