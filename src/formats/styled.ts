import { bibliographyOf } from './bibliography.ts';
import apa from './csl/apa.csl?raw';
import chicagoAuthorDate from './csl/chicago-author-date.csl?raw';
import chicagoNotes from './csl/chicago-notes-bibliography.csl?raw';
import locale from './csl/locales-en-US.xml?raw';
import mla from './csl/modern-language-association.csl?raw';
import { type CslItem, NEWSPAPER_ARTICLE } from './csl.ts';

export const STYLES = { apa, mla, chicagoNotes, chicagoAuthorDate };
export const LOCALE = locale;

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
  const enter =
    engines.get(style) ?? bibliographyOf({ kind: NEWSPAPER_ARTICLE, locale, style: STYLES[style] });
  engines.set(style, enter);
  return enter(item);
}
