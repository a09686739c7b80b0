import { type Random } from './random.ts';

const DEPTH = 3;
const EDGE = '\0';
const LONGEST = 18;

/** Spells words that do not exist, letter by letter, as likely as such letters follow each other in known ones. */
export class Spelling {
  readonly #following = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const letters = Array.from(word + EDGE);
      let before = EDGE.repeat(DEPTH);
      for (const letter of letters) {
        const known = this.#following.get(before);
        if (known) known.push(letter);
        else this.#following.set(before, [letter]);
        before = (before + letter).slice(-DEPTH);
      }
    }
  }

  /** A word of three letters at least for which `isKnown` is false; a known one with letters added where chance finds no other. */
  spell(random: Random, isKnown: (word: string) => boolean): string {
    let word = '';
    for (let attempt = 0; attempt < 20; attempt++) {
      word = this.#draw(random);
      if (word.length >= 3 && !isKnown(word)) return word;
    }
    while (word.length < 3 || isKnown(word)) word += random.pick(SYLLABLES);
    return word;
  }

  #draw(random: Random): string {
    let word = '';
    let before = EDGE.repeat(DEPTH);
    while (word.length < LONGEST) {
      const letter = random.pick(this.#following.get(before) ?? [EDGE]);
      if (letter === EDGE) return word;
      word += letter;
      before = (before + letter).slice(-DEPTH);
    }
    return word;
  }
}

const SYLLABLES = ['an', 'el', 'is', 'on', 'ur', 'da', 'me', 'ti', 'ro', 'sa'];
