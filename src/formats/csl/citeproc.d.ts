declare module 'citeproc' {
  import type { CslItem } from '../csl.ts';

  interface System {
    retrieveLocale: (language: string) => string;
    retrieveItem: (id: string) => CslItem;
  }

  class Engine {
    constructor(system: System, style: string);
    updateItems(ids: string[]): void;
    makeBibliography(): [parameters: object, entries: string[]];
  }

  const citeproc: { Engine: typeof Engine };
  export default citeproc;
}
