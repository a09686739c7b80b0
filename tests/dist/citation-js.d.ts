declare module '@citation-js/core' {
  /** An item of CSL-JSON, with what the library itself adds to it. */
  export type Item = Record<string, unknown>;
  export class Cite {
    constructor(text: string);
    data: Item[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
