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

  const citeproc: { Engine: new (system: System, style: string) => Engine };
  export default citeproc;
}
