import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';
import { endsSentence } from './words.ts';

/** How often a word is followed as in the text that is imitated rather than as in any: keeps to its subject. */
const TO_THE_SUBJECT = 0.5;

const START = -1;

type Followers = Map<number, number[]>;

/**
 * Writes text of one sort, word after word: each is one that follows the word before it in what was read or written
 * so far, and keeps its share; a rare one may be new.
 */
export class Prose {
  readonly #vocabulary: Vocabulary;
  readonly #followers: Followers = new Map();
  readonly #models: Followers[] = [];

  /** @param models the texts to imitate, each in paragraphs of words */
  constructor(vocabulary: Vocabulary, models: readonly (readonly (readonly string[])[])[]) {
    this.#vocabulary = vocabulary;
    for (const paragraphs of models) {
      const own: Followers = new Map();
      for (const words of paragraphs) {
        let before = START;
        for (const word of words) {
          const number = vocabulary.number(word);
          follow(own, before, number);
          follow(this.#followers, before, number);
          before = endsSentence(word) ? START : number;
        }
      }
      this.#models.push(own);
    }
  }

  /**
   * @param model which of the texts to imitate
   * @param length words after which the next sentence that ends is the last
   * @param limit words after which the text ends wherever it is
   */
  write(model: number, length: number, limit: number, random: Random): string[] {
    const written: string[] = [];
    let before = START;
    while (written.length < limit) {
      const number = this.#next(before, this.#models[model], random);
      if (number === undefined) {
        if (before === START) break;
        before = START;
        continue;
      }
      const chosen = this.#vocabulary.write(number, random);
      follow(this.#followers, before, chosen);
      if (chosen !== number) this.#lendFollower(number, chosen, random);
      const word = this.#vocabulary.word(chosen);
      written.push(word);
      if (endsSentence(word) && written.length >= length) break;
      before = endsSentence(word) ? START : chosen;
    }
    return written;
  }

  #next(before: number, model: Followers | undefined, random: Random): number | undefined {
    const own = random.chance(TO_THE_SUBJECT) ? model?.get(before) : undefined;
    const followers = own ?? this.#followers.get(before);
    return followers && random.pick(followers);
  }

  /** A new word is followed as the one in whose stead it stands. */
  #lendFollower(from: number, to: number, random: Random) {
    const followers = this.#followers.get(from);
    if (followers) follow(this.#followers, to, random.pick(followers));
  }
}

function follow(followers: Followers, before: number, word: number) {
  const known = followers.get(before);
  if (known) known.push(word);
  else followers.set(before, [word]);
}
