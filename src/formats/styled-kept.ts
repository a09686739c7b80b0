import { version } from 'citeproc/package.json';
import { digest } from '../kept/digest.ts';
import { kept } from '../kept/kept.ts';
import engine from './bibliography.ts?raw';
import type { CslItem } from './csl.ts';
import { LOCALE, type StyledCitation, STYLES, styledCitations } from './styled.ts';
import { startThreads } from './styled-threads.ts';

const maker = digest([version, engine, STYLES, LOCALE]);
const keyOf = (item: CslItem) => digest([maker, item]);
const store = () => kept('citations');

/** What `styledCitations` returns, from an earlier build where one has made it. */
export const keptCitations = (item: CslItem): Promise<StyledCitation[]> =>
  store().of(keyOf(item), () => styledCitations(item));

/** Has other threads make what is not kept of these, in their order, for `keptCitations` to hand out. */
export function citeAhead(items: CslItem[]): void {
  const missing = items.filter((item) => !store().has(keyOf(item)));
  if (missing.length === 0) return;
  const cite = startThreads();
  // An item that fails says so to the page that asks for it.
  for (const item of missing)
    store()
      .of(keyOf(item), () => cite(item))
      .catch(() => undefined);
}
