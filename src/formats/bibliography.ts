import citeproc from 'citeproc';
import type { CslItem } from './csl.ts';

/** The texts of a CSL style and of its locale. */
export interface Style {
  style: string;
  locale: string;
}

/**
 * Sets items as a bibliography of one entry: one line of HTML, of whose elements only `<i>` occurs.
 *
 * @see https://citeproc-js.readthedocs.io/
 */
export function bibliographyOf({ locale, style }: Style): (item: CslItem) => string {
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
