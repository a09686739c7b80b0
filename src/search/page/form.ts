import { FACETS } from '../facets.ts';
import { type SearchRequest, readRequest, writeRequest } from '../request.ts';
import { find } from './view.ts';

export const form = find('#search-form', HTMLFormElement);
export const field = find('#q', HTMLInputElement);

/** What the address asks for. */
export const fromAddress = () => readRequest(new URLSearchParams(location.search));

/** What the form asks for; of a facet whose boxes have not been drawn yet, what the address says. */
export function fromForm(): SearchRequest {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') parameters.append(name, value);
  }
  const address = new URLSearchParams(location.search);
  for (const facet of FACETS) {
    if (form.querySelector(`input[name="${facet}"]`)) continue;
    for (const value of address.getAll(facet)) parameters.append(facet, value);
  }
  return readRequest(parameters);
}

/** Lets the form say what the request says. */
export function toForm({ chosen, from = '', sort, text, to = '' }: SearchRequest) {
  if (field.value.trim() !== text) field.value = text;
  find('#from', HTMLInputElement).value = from;
  find('#to', HTMLInputElement).value = to;
  find('#sort', HTMLSelectElement).value = sort;
  const values = new Map<string, string[]>(chosen);
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    box.checked = values.get(box.name)?.includes(box.value) ?? false;
  }
}

export const addressOf = (request: SearchRequest) => `?${writeRequest(request).toString()}`;
