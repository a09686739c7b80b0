import { fold } from '../check/fold.ts';
import type { Facts } from './facts.ts';
import { filledLine } from './lines.ts';
import { Naming } from './naming.ts';
import { Register } from './names.ts';
import { Prose } from './prose.ts';
import type { Random } from './random.ts';
import type { Specimens } from './specimens.ts';
import type { Stock } from './stock.ts';
import { Vocabulary, capitalised } from './vocabulary.ts';
import { endsSentence, slotOf, textOf, wordsIn } from './words.ts';

/** The texts of an article. */
export interface Texts {
  headline: string;
  summary: string;
  note: string;
  original: string;
  paragraphs: string[];
}

/** Writes the texts of articles in the words of those that are there, of their lengths. */
export class Writing {
  readonly #specimens: Specimens;
  readonly #random: Random;
  readonly #headlines: Prose;
  readonly #summaries: Prose;
  readonly #notes: Prose;
  readonly #bodies: Prose;
  readonly #used = new Register();
  /** Half the words of a sentence: where the last one ends lies as often before the length as after it. */
  readonly #half: number;

  constructor(specimens: Specimens, random: Random) {
    const { articles } = specimens;
    const vocabulary = new Vocabulary(
      articles.flatMap(({ headline, note, paragraphs, summary }) => [headline, summary, note, ...paragraphs]),
    );
    this.#specimens = specimens;
    this.#random = random;
    this.#headlines = new Prose(
      vocabulary,
      articles.map(({ headline }) => [headline]),
    );
    this.#summaries = new Prose(
      vocabulary,
      articles.map(({ summary }) => [summary]),
    );
    this.#notes = new Prose(
      vocabulary,
      articles.map(({ note }) => [note]),
    );
    this.#bodies = new Prose(
      vocabulary,
      articles.map(({ paragraphs }) => paragraphs),
    );
    const words = articles.flatMap(({ paragraphs }) => paragraphs.flat());
    this.#half = words.length / Math.max(1, words.filter(endsSentence).length) / 2;
  }

  write(facts: Facts, stock: Stock): Texts {
    const { front, note, paragraphs } = this.#specimens.articles[facts.specimen]!;
    const naming = new Naming(facts, stock, this.#random);
    let surplus = 0;
    const body = paragraphs.map(({ length }) => {
      const words = this.#sentences(this.#bodies, facts.specimen, length - surplus);
      surplus += words.length - length;
      return naming.text(words);
    });
    const told = new Set(body.join(' ').match(FIGURE));
    return {
      headline: this.#headline(facts.specimen, front.headline.length, naming),
      summary: this.#summary(facts.specimen, front.summary.length, naming, told),
      note: note.length === 0 ? '' : naming.text(this.#sentences(this.#notes, facts.specimen, note.length)),
      original: this.#line(facts.specimen, front.source.headline?.length ?? 0, naming),
      paragraphs: body,
    };
  }

  /** Says something of each event of which nothing is said yet. */
  describeEvents({ tables }: Stock) {
    const lengths = this.#specimens.entries.events.map(({ body }) => wordsIn(body).length);
    for (const event of tables.events.values()) {
      if (event.body !== '') continue;
      const model = this.#random.below(this.#specimens.articles.length);
      const words = this.#sentences(this.#bodies, model, this.#random.pick(lengths));
      event.body = textOf(words.filter((word) => slotOf(word) === undefined));
    }
  }

  #sentences(prose: Prose, model: number, length: number): string[] {
    const words = prose.write(model, length - this.#half, Math.ceil(1.5 * length) + 20, this.#random);
    const last = words.at(-1);
    return last !== undefined && endsSentence(last) ? words : [...words, '.'];
  }

  #line(model: number, length: number, naming: Naming): string {
    const write = () => naming.text(this.#headlines.write(model, WORDS, WORDS, this.#random));
    return capitalised(filledLine(length, write));
  }

  /** A headline that no other article has. */
  #headline(model: number, length: number, naming: Naming): string {
    for (;;) {
      const headline = this.#line(model, length, naming);
      if (this.#used.claim(fold(headline))) return headline;
    }
  }

  /** It gives no figure that the text lacks. */
  #summary(model: number, length: number, naming: Naming, told: ReadonlySet<string>): string {
    const isHeld = (word: string) => word.match(FIGURE)?.every((figure) => told.has(figure)) ?? true;
    const write = () =>
      naming
        .text(this.#sentences(this.#summaries, model, WORDS))
        .split(' ')
        .filter(isHeld)
        .join(' ');
    return `${filledLine(length - 1, write)}.`;
  }
}

/** So many words are asked for at a time to fill a line. */
const WORDS = 12;

const FIGURE = /\d+(?:[.,]\d+)*/g;
