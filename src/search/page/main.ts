import type { SearchRequest } from '../request.ts';
import { onOpen } from './facet-panel.ts';
import { addressOf, field, form, fromAddress, fromForm, toForm } from './form.ts';
import { keepPlace, placeKept } from './place.ts';
import { count, main, pages, run, warmUp } from './run.ts';
import { find } from './view.ts';

const TYPING_PAUSE = 200;

/** Whether what is being typed has an entry of the history to itself, which each further letter may replace. */
let typing = false;
let pause: ReturnType<typeof setTimeout> | undefined;

function go(request: SearchRequest, how: 'pushState' | 'replaceState' = 'pushState') {
  clearTimeout(pause);
  const address = addressOf(request);
  if (address !== addressOf(fromAddress())) {
    keepPlace();
    history[how](null, '', address);
  }
  return run(request);
}

function settle(request: SearchRequest) {
  typing = false;
  return go(request);
}

async function showAddress() {
  clearTimeout(pause);
  typing = false;
  const request = fromAddress();
  const place = placeKept();
  toForm(request);
  await run(request);
  if (place !== undefined) scrollTo({ top: place, behavior: 'instant' });
}

field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const how = typing ? 'replaceState' : 'pushState';
    typing = true;
    void go(fromForm(), how);
  }, TYPING_PAUSE);
});
field.addEventListener('input', warmUp, { once: true });
form.addEventListener('change', (event) => {
  if (event.target !== field) void settle(fromForm());
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void settle(fromForm());
});

/** Links from one search to another are followed without leaving the page; the focus goes to what was found. */
main.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.pathname !== location.pathname || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  if (link.hash) {
    count.focus();
    return;
  }
  keepPlace();
  history.pushState(null, '', link.href);
  const turnsPage = pages.contains(link);
  void showAddress().then(() => {
    if (turnsPage) main.scrollIntoView();
    count.focus({ preventScroll: true });
  });
});
find('#retry', HTMLElement).addEventListener('click', () => location.reload());
addEventListener('popstate', () => void showAddress());
onOpen(() => void run(fromAddress()));
void showAddress();
