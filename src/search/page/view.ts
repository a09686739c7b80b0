import { dateParts } from '../../archive/dates.ts';
import { isDay } from '../../schemas/edtf.ts';
import { strings } from '../../strings/index.ts';
import type { ExcerptRun, Passage } from '../engine.ts';
import type { FacetValue } from '../facets.ts';

const words = strings.search;

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
const itemOf = (template: string) =>
  find('li', HTMLLIElement, find(template, HTMLTemplateElement).content.cloneNode(true) as DocumentFragment);

/** One result, as a list item. */
export function resultItem(passage: Passage, published: string, organisations: FacetValue[]): HTMLLIElement {
  const item = itemOf('#result');
  const hue = organisations.find((organisation) => organisation.hue !== undefined)?.hue;
  if (hue !== undefined) item.dataset.hue = String(hue);
  find('.date', HTMLElement, item).append(...dateNodes(published));
  const link = find('a', HTMLAnchorElement, item);
  link.href = passage.href;
  link.textContent = passage.headline;
  const marked = passage.excerpt.some((run) => run.marked);
  find('.excerpt', HTMLElement, item).append(...(marked ? passage.excerpt.map(runNode) : [passage.summary]));
  find('.whose', HTMLElement, item).textContent = organisations.map(({ name }) => name).join(', ');
  return item;
}

function dateNodes(published: string): Node[] {
  const nodes = dateParts(published, 'short').flatMap(({ datetime, text }, index) => {
    const time = document.createElement('time');
    time.dateTime = datetime;
    time.textContent = text;
    return index > 0 ? [document.createTextNode(' – '), time] : [time];
  });
  const known = isDay(published);
  return known ? nodes : [...nodes, document.createTextNode(`, ${strings.dayNotKnown}`)];
}

function runNode({ marked, text }: ExcerptRun): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** The checkbox of one facet value. */
export function facetOption(facet: string, { id, name }: FacetValue, checked: boolean): HTMLLIElement {
  const item = itemOf('#facet-value');
  const box = find('input', HTMLInputElement, item);
  box.name = facet;
  box.value = id;
  box.checked = checked;
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
      link.ariaLabel = strings.list.page(number, last);
      if (number === page) link.setAttribute('aria-current', 'page');
      return item;
    });
}

/** What the count says: how many, and of what was asked. */
export const countText = (count: number, text: string) =>
  text ? words.countFor(strings.articles(count), text) : strings.articles(count);
