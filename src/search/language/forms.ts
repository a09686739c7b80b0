/** Words whose regular plural or singular is another word. */
const UNINFLECTED: ReadonlySet<string> = new Set(['new', 'news', 'this', 'does', 'goes']);
const SIBILANT = /(?:[sxz]|ch|sh)$/;
const CONSONANT_AND_Y = /[^aeiou]y$/;

/**
 * The word and its regular English plural or singular, by spelling alone: `port`, `ports`; `economy`, `economies`;
 * `tax`, `taxes`. Where the spelling allows two singulars, both: `houses` may be of `house` or `hous`.
 *
 * @param word folded, as `wordsOf` gives it
 */
export function formsOf(word: string): string[] {
  if (UNINFLECTED.has(word) || !/^[a-z]{3,}$/.test(word)) return [word];
  const singulars = singularsOf(word).filter(
    (singular) => singular.length >= 3 && !UNINFLECTED.has(singular),
  );
  return [word, ...(singulars.length > 0 ? singulars : isPluralLike(word) ? [] : [pluralOf(word)])];
}

/** Ends in the `s` of a plural, not as `process`, `campus` and `crisis` do. */
const isPluralLike = (word: string) => /[^siu]s$/.test(word);

function singularsOf(word: string): string[] {
  if (!isPluralLike(word)) return [];
  const bare = word.slice(0, -1);
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, bare];
  if (word.endsWith('es') && SIBILANT.test(word.slice(0, -2))) return [word.slice(0, -2), bare];
  return [bare];
}

function pluralOf(word: string): string {
  if (CONSONANT_AND_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return SIBILANT.test(word) ? `${word}es` : `${word}s`;
}
