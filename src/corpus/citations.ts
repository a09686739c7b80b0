import type { Random } from './random.ts';
import type { Specimens } from './specimens.ts';

/** Lets citations of articles that are there lead to articles of the corpus. */
export class Citations {
  readonly #all: string[];
  readonly #after: Map<string, string[]>;
  readonly #random: Random;

  /** @param articles the articles of the corpus, each with the number of the one it takes after */
  constructor(articles: { id: string; specimen: number }[], specimens: Specimens, random: Random) {
    this.#all = articles.map(({ id }) => id);
    const after = Map.groupBy(articles, ({ specimen }) => specimens.articles[specimen]!.id);
    this.#after = new Map([...after].map(([id, group]) => [id, group.map((article) => article.id)]));
    this.#random = random;
  }

  /** The MDX with each `article="…"` naming an article that takes after the one cited; any, where none does. */
  in(text: string): string {
    return text.replaceAll(
      /(\sarticle=")([^"]*)"/g,
      (_, before: string, id: string) => `${before}${this.#random.pick(this.#after.get(id) ?? this.#all)}"`,
    );
  }
}
