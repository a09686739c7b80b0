import type { Facts } from './facts.ts';
import type { Random } from './random.ts';
import { familyOf } from './specimens.ts';
import type { Stock } from './stock.ts';
import { type Slot, slotOf, textOf } from './words.ts';

/** Puts the names of what an article is filed under where its text has room for a name. */
export class Naming {
  readonly #candidates: Record<Exclude<Slot, 'family'>, string[]>;
  readonly #families: Map<string, string>;
  readonly #random: Random;

  constructor(facts: Facts, { tables }: Stock, random: Random) {
    const people = facts.people.map(({ person }) => tables.people.get(person)!.front);
    this.#random = random;
    this.#families = new Map(people.map(({ name, sort }) => [name, familyOf(sort) || name]));
    this.#candidates = {
      people: people.map(({ name }) => name),
      organisations: facts.organisations.map((id) => tables.organisations.get(id)!.front.short),
      places: [...(facts.place === undefined ? [] : [facts.place]), ...facts.places].map(
        (id) => tables.places.get(id)!.front.name,
      ),
      events: facts.events.map((id) => {
        const { name, short = name } = tables.events.get(id)!.front;
        return short;
      }),
      publishers: [tables.publishers.get(facts.publisher)!.front.name],
    };
  }

  /** The text of the words, each mark replaced by a name; by none where the article has none of its sort. */
  text(words: readonly string[]): string {
    const latest: Partial<Record<Slot, string>> = {};
    const named = words.flatMap((word) => {
      const slot = slotOf(word);
      if (slot === undefined) return [word];
      const name = slot === 'family' ? this.#family(latest.people) : this.#other(slot, latest[slot]);
      if (name === undefined) return [];
      latest[slot] = name;
      if (slot === 'people') latest.family = name;
      return [name];
    });
    return textOf(named);
  }

  #family(latest: string | undefined): string | undefined {
    const name = latest ?? this.#other('people', undefined);
    return name === undefined ? undefined : this.#families.get(name);
  }

  #other(slot: Exclude<Slot, 'family'>, latest: string | undefined): string | undefined {
    const names = this.#candidates[slot];
    if (names.length === 0) return undefined;
    const name = this.#random.pick(names);
    return name === latest ? this.#random.pick(names) : name;
  }
}
