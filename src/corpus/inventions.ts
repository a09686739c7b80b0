import { fold } from '../check/fold.ts';
import { dateBounds } from '../schemas/edtf.ts';
import type { Front } from '../schemas/index.ts';
import { NameParts, Register, slugOf } from './names.ts';
import type { Random } from './random.ts';
import { type Entry, type Growing, type Specimens, familyOf } from './specimens.ts';
import { wordsIn } from './words.ts';

/** Makes entries that were not there, like those that are. */
export class Inventions {
  readonly #random: Random;
  readonly #ids: Register;
  readonly #names: Register;
  readonly #words: NameParts;
  readonly #given: NameParts;
  readonly #families: NameParts;
  #geonames: number;

  constructor({ entries }: Specimens, random: Random) {
    const { people, places, ...others } = entries;
    const filed = people.map(({ front }) => front.sort).filter((sort) => familyOf(sort) !== '');
    this.#random = random;
    this.#ids = new Register(
      Object.entries(entries).flatMap(([name, list]) => list.map(({ id }) => `${name}/${id}`)),
    );
    this.#names = new Register(people.map(({ front }) => fold(front.name)));
    this.#given = new NameParts(filed.map((sort) => sort.slice(sort.indexOf(',') + 1).trim()));
    this.#families = new NameParts(filed.map(familyOf));
    this.#words = new NameParts(
      [...places, ...others.publishers, ...others.organisations, ...others.topics].flatMap(({ front }) =>
        wordsIn(front.name),
      ),
    );
    this.#geonames = Math.max(0, ...places.map(({ front }) => front.geonames));
  }

  person(): Entry<'people'> {
    for (;;) {
      const [given, family] = [this.#given.draw(this.#random), this.#families.draw(this.#random)];
      const name = `${given} ${family}`;
      if (!this.#names.claim(fold(name))) continue;
      return this.#entry('people', { name, sort: `${family}, ${given}`, variants: [], formerly: [] });
    }
  }

  place({ front }: Entry<'places'>): Entry<'places'> {
    const near = (degrees: number, most: number) =>
      Number(Math.max(-most, Math.min(most, degrees + 4 * this.#random.fraction() - 2)).toFixed(2));
    return this.#entry('places', {
      ...this.#renamed(front),
      iso: undefined,
      latitude: near(front.latitude, 85),
      longitude: near(front.longitude, 180),
      geonames: ++this.#geonames,
    });
  }

  publisher({ front }: Entry<'publishers'>): Entry<'publishers'> {
    const renamed = this.#renamed(front);
    const url = front.url && `https://${slugOf(renamed.name) || 'original'}.example/`;
    return this.#entry('publishers', { ...renamed, url });
  }

  topic({ front }: Entry<'topics'>): Entry<'topics'> {
    return this.#entry('topics', this.#renamed(front));
  }

  organisation({ front }: Entry<'organisations'>): Entry<'organisations'> {
    return this.#entry('organisations', {
      ...this.#renamed(front),
      hue: undefined,
      rank: undefined,
      url: undefined,
    });
  }

  event({ front }: Entry<'events'>, span: string): Entry<'events'> {
    const year = dateBounds(span).first.slice(0, 4);
    const renamed = this.#renamed(front);
    const dated = (name: string) => name.replaceAll(/\b\d{4}\b/g, year);
    return this.#entry('events', {
      ...renamed,
      name: dated(renamed.name),
      short: renamed.short && dated(renamed.short),
      span,
    });
  }

  #entry<C extends Growing>(collection: C, front: Front<C>): Entry<C> {
    const slug = slugOf(front.name, 8) || collection;
    const id = this.#ids.take(`${collection}/${slug}`).slice(collection.length + 1);
    return { id, front, body: '', extension: 'md' };
  }

  /** The same entry under names in which one word is new. */
  #renamed<T extends { name: string; short?: string | undefined; variants: { name: string }[] }>(
    front: T,
  ): T {
    const renamed = (name: string) => {
      const [longest] = wordsIn(name).toSorted((a, b) => b.length - a.length);
      const word = this.#words.drawNew(this.#random);
      return longest === undefined ? word : name.replace(longest, word);
    };
    return {
      ...front,
      name: renamed(front.name),
      ...(front.short !== undefined && { short: renamed(front.short) }),
      variants: front.variants.map((variant) => ({ ...variant, name: renamed(variant.name) })),
    };
  }
}
