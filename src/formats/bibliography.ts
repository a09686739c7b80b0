import citeproc from 'citeproc';
import { type ItemKind, reducedStyle } from './csl-reduced.ts';
import type { CslItem } from './csl.ts';

/** The texts of a CSL style and of its locale, and what all items have that it is to set. */
export interface Style {
  style: string;
  locale: string;
  kind: ItemKind;
}

/**
 * Sets items as a bibliography of one entry: one line of HTML, of whose elements only `<i>` occurs.
 *
 * @see https://citeproc-js.readthedocs.io/
 */
export function bibliographyOf({ kind, locale, style }: Style): (item: CslItem) => string {
  let current: CslItem;
  let count = 0;
  const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => ({ ...current, id }) };
  const engine = new citeproc.Engine(system, reducedStyle(style, kind));
  return (item) => {
    current = item;
    // The engine keeps what it has once seen under an id.
    engine.updateItems([String(++count)]);
    const [, [entry = '']] = engine.makeBibliography();
    return entry.replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, '');
  };
}
