import type { Catalogue } from '../answer.ts';
import { FACETS, type Facet } from '../facets.ts';
import type { SearchRequest } from '../request.ts';
import { facetOption, find } from './view.ts';

const panel = (facet: Facet) => find(`details[data-facet="${facet}"]`, HTMLDetailsElement);

const asked = new Set<Facet>();

/** The facets whose data the request or an open panel needs; the results name the organisation. */
export function neededFacets({ chosen }: SearchRequest): Facet[] {
  const needed = FACETS.filter((facet) => facet === 'organisation' || chosen.has(facet) || panel(facet).open);
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

/**
 * Shows each loaded facet with its counts. Boxes stay the same elements from one answer to the next, so that
 * the focus stays where it is; a value that would leave nothing is hidden unless it is chosen.
 */
export function showFacets(
  catalogue: Catalogue,
  { chosen }: SearchRequest,
  counts: Map<Facet, Map<string, number>>,
) {
  for (const [facet, values] of catalogue.facets) {
    const list = find('ul', HTMLUListElement, panel(facet));
    const selected = new Set(chosen.get(facet));
    if (list.childElementCount === 0) list.append(...values.map((value) => facetOption(facet, value, false)));
    for (const item of list.querySelectorAll('li')) {
      const box = find('input', HTMLInputElement, item);
      const count = counts.get(facet)?.get(box.value) ?? 0;
      box.checked = selected.has(box.value);
      item.hidden = count === 0 && !box.checked;
      find('.count', HTMLElement, item).textContent = String(count);
    }
    if (selected.size > 0) panel(facet).open = true;
  }
}
