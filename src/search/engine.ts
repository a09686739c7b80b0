/** A run of an excerpt's text, marked where it is one of the words that were looked for. */
export interface ExcerptRun {
  text: string;
  marked: boolean;
}

/** What a result shows of its article. */
export interface Passage {
  href: string;
  headline: string;
  summary: string;
  excerpt: ExcerptRun[];
}

/** An article that has what was asked for. */
export interface Match {
  /** Its number in the files of the search. */
  article: number;
  /** Loads what the result shows. */
  read: () => Promise<Passage>;
}

/**
 * The seam between what is asked and what answers it: everything before it knows articles by their numbers,
 * everything behind it is the engine's own matter.
 */
export interface SearchEngine {
  /**
   * Every article in which the text is found, the best first; every article where the text is empty.
   *
   * @throws Error where the index cannot be loaded
   */
  find: (text: string) => Promise<Match[]>;
}
