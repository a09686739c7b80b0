import { fold } from '../check/fold.ts';
import type { Random } from './random.ts';
import { Spelling } from './spelling.ts';
import { capitalised } from './vocabulary.ts';

/** Parts of names. Old ones come back as often as they are shared among the names that are there. */
export class NameParts {
  readonly #parts: string[];
  readonly #shareOfNew: number;
  readonly #known: Set<string>;
  readonly #spelling: Spelling;

  constructor(parts: readonly string[]) {
    this.#parts = [...parts];
    this.#known = new Set(parts.map(fold));
    this.#shareOfNew = parts.length === 0 ? 1 : this.#known.size / parts.length;
    this.#spelling = new Spelling(parts.flatMap((part) => part.toLowerCase().match(/\p{L}+/gu) ?? []));
  }

  draw(random: Random): string {
    const part = random.chance(this.#shareOfNew) ? this.drawNew(random) : random.pick(this.#parts);
    this.#parts.push(part);
    return part;
  }

  drawNew(random: Random): string {
    const part = this.#spelling.spell(random, (word) => fold(word).length < 3 || this.#known.has(fold(word)));
    this.#known.add(fold(part));
    return capitalised(part);
  }
}

/** The first words of a text in lower-case Latin letters with hyphens; empty where it has none. */
export const slugOf = (text: string, words = 6): string =>
  (fold(text).match(/[a-z0-9]+/g) ?? []).slice(0, words).join('-');

/** Gives each name out once: as it is proposed or, where that is taken, with the next number. */
export class Register {
  readonly #taken: Set<string>;
  readonly #last = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  take(name: string): string {
    let free = name;
    while (this.#taken.has(free)) {
      const number = (this.#last.get(name) ?? 1) + 1;
      this.#last.set(name, number);
      free = `${name}-${number}`;
    }
    this.#taken.add(free);
    return free;
  }

  /** Whether the name was free; it is taken now. */
  claim(name: string): boolean {
    const free = !this.#taken.has(name);
    this.#taken.add(name);
    return free;
  }
}
