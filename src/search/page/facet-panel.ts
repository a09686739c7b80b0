import { strings } from '../../strings/browser.ts';
import type { Catalogue } from '../answer.ts';
import { FACETS, type Facet, type FacetValue } from '../facets.ts';
import { wordsOf } from '../language/words.ts';
import type { SearchRequest } from '../request.ts';
import { facetOption, find } from './view.ts';

/** So many values of a facet are offered at once; the others are found by typing. */
const OFFERED = 30;

const panel = (facet: Facet) => find(`details[data-facet="${facet}"]`, HTMLDetailsElement);
const filterOf = (facet: Facet) => find('input[type="search"]', HTMLInputElement, panel(facet));

const asked = new Set<Facet>();

/** The facets whose data the request or an open panel needs. */
export function neededFacets({ chosen }: SearchRequest): Facet[] {
  const needed = FACETS.filter((facet) => chosen.has(facet) || panel(facet).open);
  for (const facet of needed) asked.add(facet);
  return needed;
}

/** Calls `then` when a panel is opened whose data nobody has asked for yet. */
export function onOpen(then: () => void) {
  for (const facet of FACETS) {
    panel(facet).addEventListener('toggle', () => {
      if (panel(facet).open && !asked.has(facet)) then();
    });
  }
}

/** What was shown last, for filtering as one types. */
interface Shown {
  values: readonly FacetValue[];
  counts: ReadonlyMap<string, number>;
  selected: ReadonlySet<string>;
}
const shown = new Map<Facet, Shown>();

for (const facet of FACETS) {
  filterOf(facet).addEventListener('input', (event) => {
    event.stopPropagation();
    showValues(facet);
  });
  filterOf(facet).addEventListener('change', (event) => {
    event.stopPropagation();
  });
}

/** Shows each loaded facet with its counts. */
export function showFacets(
  { facets }: Catalogue,
  { chosen }: SearchRequest,
  counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>,
) {
  for (const [facet, values] of facets) {
    const selected = new Set(chosen.get(facet));
    shown.set(facet, { values, counts: counts.get(facet) ?? new Map(), selected });
    if (selected.size > 0) panel(facet).open = true;
    showValues(facet);
  }
}

/**
 * Shows the values that would leave something, the first of them. Boxes stay the same elements from one answer to
 * the next, so that the focus stays where it is.
 */
function showValues(facet: Facet) {
  const { counts, selected, values } = shown.get(facet)!;
  const typed = wordsOf(filterOf(facet).value).join(' ');
  const fitting = values.filter(
    ({ id, name }) =>
      selected.has(id) || ((counts.get(id) ?? 0) > 0 && ` ${wordsOf(name).join(' ')}`.includes(` ${typed}`)),
  );
  const offered = new Set(fitting.filter(({ id }, index) => index < OFFERED || selected.has(id)));
  const list = find('ul', HTMLUListElement, panel(facet));
  const items = new Map([...list.querySelectorAll('li')].map((item) => [item.dataset.value, item]));
  let place: Element | null = list.firstElementChild;
  for (const value of values) {
    const known = items.get(value.id);
    if (!known && !offered.has(value)) continue;
    const item = known ?? facetOption(facet, value);
    if (known) place = known.nextElementSibling;
    else list.insertBefore(item, place);
    item.hidden = !offered.has(value);
    find('input', HTMLInputElement, item).checked = selected.has(value.id);
    find('.count', HTMLElement, item).textContent = String(counts.get(value.id) ?? 0);
  }
  filterOf(facet).hidden = values.length <= OFFERED;
  const left = fitting.length - offered.size;
  find('.more', HTMLElement, panel(facet)).textContent = left > 0 ? strings.search.moreValues(left) : '';
}
