import { version } from 'citeproc/package.json';
import { digest } from '../kept/digest.ts';
import { kept } from '../kept/kept.ts';
import engine from './bibliography.ts?raw';
import reduction from './csl-reduced.ts?raw';
import type { CslItem } from './csl.ts';
import { LOCALE, type StyledCitation, STYLES, styledCitations } from './styled.ts';

const maker = digest([version, engine, reduction, STYLES, LOCALE]);
const keyOf = (item: CslItem) => digest([maker, item]);

/** What `styledCitations` returns, from an earlier build where one has made it. */
export const keptCitations = (item: CslItem): Promise<StyledCitation[]> =>
  kept('citations').of(keyOf(item), () => styledCitations(item));
