import { wordsOfSite } from './choice.ts';
import { articles, dayNotKnown, pageOf } from './en/counts.ts';
import { search } from './en/search.ts';

const en = { articles, dayNotKnown, pageOf, search };

/** The words that the search says in the browser, apart from all others, which readers then need not load. */
export const strings = wordsOfSite({ en }, 'src/strings/browser.ts');
