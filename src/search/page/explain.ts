import { strings } from '../../strings/browser.ts';
import type { Note } from '../notes.ts';
import type { SearchRequest } from '../request.ts';
import type { UnderstoodPart } from '../understood.ts';
import { addressOf } from './form.ts';
import { find, itemOf } from './view.ts';

const understoodList = find('#understood', HTMLElement);
const notesList = find('#search-notes', HTMLUListElement);

/** Shows what was understood, each part with a link to the search without it. */
export function showUnderstood(parts: readonly UnderstoodPart[]) {
  understoodList.hidden = parts.length === 0;
  find('ul', HTMLUListElement, understoodList).replaceChildren(
    ...parts.map(({ text, without }) => {
      const item = itemOf('#understood-part');
      find('span', HTMLElement, item).textContent = text;
      const link = find('a', HTMLAnchorElement, item);
      link.href = addressOf(without);
      link.ariaLabel = strings.search.understood.remove(text);
      return item;
    }),
  );
}

/** Shows what there is to say about the search, with links to what would work. */
export function showNotes(notes: readonly Note[], request?: SearchRequest) {
  notesList.hidden = notes.length === 0;
  notesList.replaceChildren(
    ...notes.map((note) => {
      const item = itemOf('#search-note');
      find('span', HTMLElement, item).textContent = note.text;
      const link = find('a', HTMLAnchorElement, item);
      if (note.request) {
        link.href = addressOf(note.request);
        link.textContent = note.offer ?? '';
      } else if (request && note.query !== undefined) {
        link.before(`${note.offer ?? ''} `);
        link.href = addressOf({ ...request, text: note.query, page: 1 });
        link.textContent = note.query;
      } else {
        link.remove();
      }
      return item;
    }),
  );
}
