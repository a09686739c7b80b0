import { Growth } from './growth.ts';
import type { Random } from './random.ts';
import { Spelling } from './spelling.ts';
import { isWord } from './words.ts';

/** The words of an archive by number, and how their number grows. */
export class Vocabulary {
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #growth: Growth<number>;
  readonly #spelling: Spelling;

  /** @param texts all that is written, in words */
  constructor(texts: Iterable<readonly string[]>) {
    const running: number[] = [];
    for (const text of texts) {
      for (const word of text) {
        const number = this.number(word);
        if (isWord(word)) running.push(number);
      }
    }
    this.#growth = new Growth(running);
    this.#spelling = new Spelling(
      this.#words.filter((word) => /^\p{L}+$/u.test(word)).map((word) => word.toLowerCase()),
    );
  }

  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#words.push(word);
    this.#numbers.set(word, this.#words.length - 1);
    return this.#words.length - 1;
  }

  word(number: number): string {
    return this.#words[number]!;
  }

  /** The word itself, or a new one in its stead; it counts as written. */
  write(number: number, random: Random): number {
    const word = this.word(number);
    if (!isWord(word)) return number;
    const written = this.#growth.renews(number, random) ? this.number(this.#coin(word, random)) : number;
    this.#growth.count(written);
    return written;
  }

  #coin(like: string, random: Random): string {
    if (/\d/.test(like)) {
      const figure = like.replaceAll(/\d/g, () => String(1 + random.below(9)));
      return this.#numbers.has(figure) ? `${figure}${1 + random.below(9)}` : figure;
    }
    const isCapital = /^\p{Lu}/u.test(like);
    const dressed = (word: string) => (isCapital ? capitalised(word) : word);
    return dressed(this.#spelling.spell(random, (word) => this.#numbers.has(dressed(word))));
  }
}

export const capitalised = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
