import { site } from '../site.ts';
import { articles, dayNotKnown, pageOf } from './en/counts.ts';
import { search } from './en/search.ts';

const en = { articles, dayNotKnown, pageOf, search };

const languages: Record<string, typeof en> = { en };
const chosen = languages[site.language];
if (!chosen)
  throw new Error(`src/site.ts: src/strings/browser.ts has no words of the language ${site.language}`);

/** The words that the search says in the browser, apart from all others, which readers then need not load. */
export const strings = chosen;
