/** What stands beside the page of an article, besides its HTML. */
export interface ArticleFile {
  /** What its address ends in, behind the article's own and a dot. */
  ending: string;
  /** As it is served, without its charset. */
  type: string;
  /** How the page's head names it: as another form of the article, as what describes it, or both. */
  rel: 'alternate' | 'describedby' | 'alternate describedby' | 'linkset' | undefined;
}

const BIBTEX = 'application/x-bibtex';
const RIS = 'application/x-research-info-systems';
const CSL = 'application/vnd.citationstyles.csl+json';

/** In the order in which the head names them. */
export const ARTICLE_FILES = [
  { ending: 'md', type: 'text/markdown', rel: 'alternate' },
  { ending: 'json', type: 'application/json', rel: 'alternate' },
  { ending: 'bib', type: BIBTEX, rel: 'alternate describedby' },
  { ending: 'ris', type: RIS, rel: 'alternate describedby' },
  { ending: 'csl.json', type: CSL, rel: 'alternate describedby' },
  { ending: 'jsonld', type: 'application/ld+json', rel: 'describedby' },
  { ending: 'linkset.json', type: 'application/linkset+json', rel: 'linkset' },
  { ending: 'original.bib', type: BIBTEX, rel: undefined },
  { ending: 'original.ris', type: RIS, rel: undefined },
  { ending: 'original.csl.json', type: CSL, rel: undefined },
] as const satisfies ArticleFile[];

export type ArticleEnding = (typeof ARTICLE_FILES)[number]['ending'];
