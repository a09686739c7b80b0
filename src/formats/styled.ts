import citeproc from 'citeproc';
import apa from './csl/apa.csl?raw';
import chicagoAuthorDate from './csl/chicago-author-date.csl?raw';
import chicagoNotes from './csl/chicago-notes-bibliography.csl?raw';
import locale from './csl/locales-en-US.xml?raw';
import mla from './csl/modern-language-association.csl?raw';
import type { CslItem } from './csl.ts';

const STYLES = { apa, mla, chicagoNotes, chicagoAuthorDate };

export type CitationStyle = keyof typeof STYLES;

export interface StyledCitation {
  style: CitationStyle;
  /** One line of HTML, of whose elements only `<i>` occurs. */
  html: string;
}

/** The item as each style puts it in a bibliography. */
export const styledCitations = (item: CslItem): StyledCitation[] =>
  (Object.keys(STYLES) as CitationStyle[]).map((style) => ({ style, html: bibliographyEntry(item, style) }));

const engines = new Map<CitationStyle, (item: CslItem) => string>();

function bibliographyEntry(item: CslItem, style: CitationStyle): string {
  const enter = engines.get(style) ?? engineOf(STYLES[style]);
  engines.set(style, enter);
  return enter(item);
}

/** @see https://citeproc-js.readthedocs.io/ */
function engineOf(style: string): (item: CslItem) => string {
  let current: CslItem;
  let count = 0;
  const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => ({ ...current, id }) };
  const engine = new citeproc.Engine(system, forOneEntry(style));
  return (item) => {
    current = item;
    // The engine keeps what it has once seen under an id.
    engine.updateItems([String(++count)]);
    const [, [entry = '']] = engine.makeBibliography();
    return entry.replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, '');
  };
}

// Citations in the text and the order of a list are of no use to a list of one, and cost nine tenths of an engine's start.
const forOneEntry = (style: string) =>
  style
    .replace(
      /<citation[\s>][^]*?<\/citation>/,
      '<citation><layout><text variable="title"/></layout></citation>',
    )
    .replace(/<sort>[^]*?<\/sort>/, '');
