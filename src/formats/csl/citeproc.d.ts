declare module 'citeproc' {
  import type { CslItem } from '../csl.ts';

  interface System {
    retrieveLocale: (language: string) => string;
    retrieveItem: (id: string) => CslItem;
  }

  interface Engine {
    updateItems: (ids: string[]) => void;
    makeBibliography: () => [parameters: object, entries: string[]];
  }

  /** An element of a style, as citeproc reads it from XML and takes it as JSON. */
  export interface CslElement {
    name: string;
    attrs: Partial<Record<string, string>>;
    children: (CslElement | string)[];
  }

  const citeproc: {
    Engine: new (system: System, style: string) => Engine;
    parseXml: (style: string) => CslElement;
  };
  export default citeproc;
}
