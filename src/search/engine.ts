/** Where a run of words is looked for: headline, summary and body together, or the headline alone. */
export type Where = 'text' | 'title';

/** An article in which the words stand. */
export interface Hit {
  /** Its number in the files of the search. */
  article: number;
  /** Where they stand first, in words from the start of the headline, behind which comes the summary. */
  position: number;
}

/**
 * The seam between what is asked and what answers it: everything before it knows words and the numbers of articles,
 * everything behind it is the engine's own matter.
 */
export interface SearchEngine {
  /**
   * Every article in which exactly these words stand in a row, within one headline, summary or passage.
   *
   * @param words folded, as `wordsOf` gives them; with `capitals`, one word that is written in capitals
   * @throws Error where the index cannot be loaded
   */
  find: (words: readonly string[], where: Where, capitals?: boolean) => Promise<readonly Hit[]>;
}
