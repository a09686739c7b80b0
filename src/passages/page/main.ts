import { type Words, lookAtAddress } from './arrival.ts';
import { copyOnClick } from './copy.ts';

const status = document.querySelector<HTMLElement>('[data-passage-words]');
if (status) {
  const words = status.dataset as unknown as Words & { copied: string };
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-digest]')) {
    copyOnClick(link, status, words.copied);
  }
  lookAtAddress(words);
}
