import { PASSAGE_ID } from '../../schemas/passage-id.ts';

/** What may have to be said, and what the link to a revision says. */
export interface Words {
  changed: string;
  gone: string;
  revision: string;
}

/**
 * Says of the passage that the address leads to that its wording is no longer the one that was linked to, or at the
 * head of the text that it is gone; each with a link to the revision that names it, where one does.
 */
export function lookAtAddress({ changed, gone, revision }: Words) {
  const id = location.hash.slice(1);
  const linked = new URLSearchParams(location.search).get('w');
  if (!PASSAGE_ID.test(id)) return;
  const link = document.querySelector<HTMLElement>(`a[data-digest][href$="#${id}"]`);
  if (link && (linked === null || linked === link.dataset.digest)) return;
  const notice = document.createElement('span');
  notice.className = 'passage-notice';
  notice.append(link ? changed : gone);
  const last = [...document.querySelectorAll(`[data-passages~="${id}"]`)].at(-1);
  if (last) {
    const what = document.createElement('a');
    what.href = `#${last.id}`;
    what.textContent = revision;
    notice.append(' ', what);
  }
  if (link) link.after(notice);
  else document.querySelector('.prose')?.prepend(notice);
}
