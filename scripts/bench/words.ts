/** Four letters at least. */
const WORD = /(?<![\p{L}\p{N}’'-])\p{L}{4,}(?![\p{L}\p{N}’'-])/gu;
/** As it stands in running text where it is no name. */
const LOWER_CASE = /^\p{Ll}+$/u;

/** A word and the number of texts that it stands in, as it is or in its plural or singular. */
export interface CountedWord {
  word: string;
  texts: number;
}

/** What the forms of a word have in common: “policy”, “policies” and “law”, “laws”. */
const stemOf = (word: string) => word.replace(/(?:ies|es|s|y|e)$/, '');

/**
 * The words that stand in the most texts and yet in fewer than a tenth of them, in whichever form and case, the most
 * frequent first, among equals by the alphabet: no search for a word under that condition finds more.
 *
 * @throws Error where there are not so many
 */
export function wordsUnderATenth(texts: readonly string[], count: number): CountedWord[] {
  const stems = new Map<string, { texts: number; forms: Map<string, number> }>();
  for (const text of texts) {
    const forms = Map.groupBy(new Set(text.match(WORD)), (word) => stemOf(word.toLowerCase()));
    for (const [stem, words] of forms) {
      const known = stems.get(stem) ?? { texts: 0, forms: new Map<string, number>() };
      known.texts += 1;
      for (const word of words) {
        if (LOWER_CASE.test(word)) known.forms.set(word, (known.forms.get(word) ?? 0) + 1);
      }
      stems.set(stem, known);
    }
  }
  const words = [...stems.values()]
    .filter(({ forms, texts: number }) => number < texts.length / 10 && forms.size > 0)
    .map((stem) => ({ word: mostFrequent(stem.forms), texts: stem.texts }))
    .sort((a, b) => b.texts - a.texts || (a.word < b.word ? -1 : 1))
    .slice(0, count);
  if (words.length < count)
    throw new Error('The articles have too few words that stand in under a tenth of them.');
  return words;
}

const mostFrequent = (forms: Map<string, number>) =>
  [...forms].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))[0]![0];
