import type { ResultFormatName } from '../../formats/result-set.ts';
import { strings } from '../../strings/browser.ts';
import { find } from './view.ts';

const words = strings.search.download;
const box = find('#take-along', HTMLElement);
const status = find('output', HTMLOutputElement, box);

let found: readonly number[] = [];
let said = '';

/** Offers the articles found as files; what writes them is loaded when one is asked for. */
export function offerDownloads(articles: readonly number[], query: string) {
  found = articles;
  said = query;
  box.hidden = articles.length === 0;
  status.textContent = '';
}

box.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (!button) return;
  void take(button.value as ResultFormatName);
});

async function take(format: ResultFormatName) {
  try {
    const { download } = await import('./download.ts');
    await download(format, found, said, (done) => {
      status.textContent = words.working(done, found.length);
    });
    status.textContent = words.done(strings.articles(found.length));
  } catch {
    status.textContent = words.failed;
  }
}
