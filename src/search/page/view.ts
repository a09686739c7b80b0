import { strings } from '../../strings/browser.ts';
import type { FacetValue } from '../facets.ts';

/**
 * The first element that `selector` finds.
 *
 * @throws Error where the page has none of that type
 */
export function find<T extends Element>(
  selector: string,
  type: new () => T,
  within: ParentNode = document,
): T {
  const element = within.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The search page has no ${selector}.`);
  return element;
}

/** A copy of the list item in a `<template>` of the page. */
export const itemOf = (template: string) =>
  find('li', HTMLLIElement, find(template, HTMLTemplateElement).content.cloneNode(true) as DocumentFragment);

/** The checkbox of one facet value. */
export function facetOption(facet: string, { id, name }: FacetValue): HTMLLIElement {
  const item = itemOf('#facet-value');
  item.dataset.value = id;
  const box = find('input', HTMLInputElement, item);
  box.name = facet;
  box.value = id;
  find('.name', HTMLElement, item).textContent = name;
  return item;
}

/** Links to the pages of results around `page`; none where there is one page. */
export function pageLinks(page: number, last: number, addressOf: (page: number) => string): HTMLLIElement[] {
  if (last < 2) return [];
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  return numbers
    .filter((number) => number === 1 || number === last || Math.abs(number - page) <= 2)
    .map((number) => {
      const item = itemOf('#page-link');
      const link = find('a', HTMLAnchorElement, item);
      link.href = addressOf(number);
      link.textContent = String(number);
      link.ariaLabel = strings.pageOf(number, last);
      if (number === page) link.setAttribute('aria-current', 'page');
      return item;
    });
}
