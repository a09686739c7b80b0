import { dateBounds } from '../schemas/edtf.ts';
import { daysBetween, shifted } from './days.ts';
import { Growth } from './growth.ts';
import { Inventions } from './inventions.ts';
import type { Random } from './random.ts';
import type { Entry, Growing, Specimens } from './specimens.ts';

type Tables = { [C in Growing]: Map<string, Entry<C>> };

/** An event that articles report on now, and by how many days it lies later than the one it is like. */
export interface Drawn {
  id: string;
  moved: number;
}

/** The entries that articles name: those that were there and those that came to be. */
export class Stock {
  readonly tables: Tables;
  readonly #growth: Record<Growing, Growth<string>>;
  readonly #inventions: Inventions;
  readonly #random: Random;
  readonly #days: string[];
  /** Of each event that came to be, the one that was there and began its line. */
  readonly #origins = new Map<string, string>();

  constructor(specimens: Specimens, random: Random) {
    const { articles, entries } = specimens;
    const table = <C extends Growing>(collection: C) =>
      new Map((entries[collection] as Entry<C>[]).map((entry) => [entry.id, entry]));
    this.#random = random;
    this.#inventions = new Inventions(specimens, random);
    this.#days = articles.map(({ front }) => dateBounds(front.published).first);
    this.tables = {
      organisations: table('organisations'),
      events: table('events'),
      topics: table('topics'),
      people: table('people'),
      places: table('places'),
      publishers: table('publishers'),
    };
    const fronts = articles.map(({ front }) => front);
    this.#growth = {
      organisations: new Growth(fronts.flatMap(({ organisations }) => organisations)),
      events: new Growth(fronts.flatMap(({ events }) => events)),
      topics: new Growth(fronts.flatMap(({ topics }) => topics)),
      people: new Growth(fronts.flatMap(({ people }) => people.map(({ person }) => person))),
      places: new Growth(
        fronts.flatMap(({ place, places }) => (place === undefined ? places : [place, ...places])),
      ),
      publishers: new Growth(fronts.map(({ source }) => source.publisher)),
    };
  }

  /** The entry itself or, the rarer it is the more often, a new one like it. */
  draw(collection: Exclude<Growing, 'events'>, id: string): string {
    const growth = this.#growth[collection];
    const drawn = growth.renews(id, this.#random) ? this.#invent(collection, id) : id;
    growth.count(drawn);
    return drawn;
  }

  drawEvent(id: string): Drawn {
    const growth = this.#growth.events;
    const drawn = growth.renews(id, this.#random) ? this.#inventEvent(id) : { id, moved: 0 };
    growth.count(drawn.id);
    return drawn;
  }

  /** The event that was there and began the line of this one. */
  originOf(event: string): string {
    return this.#origins.get(event) ?? event;
  }

  #invent(collection: Exclude<Growing, 'events'>, id: string): string {
    const { organisations, people, places, publishers, topics } = this.tables;
    const made = {
      organisations: () => add(organisations, this.#inventions.organisation(organisations.get(id)!)),
      people: () => add(people, this.#inventions.person()),
      places: () => add(places, this.#inventions.place(places.get(id)!)),
      publishers: () => add(publishers, this.#inventions.publisher(publishers.get(id)!)),
      topics: () => add(topics, this.#inventions.topic(topics.get(id)!)),
    };
    return made[collection]();
  }

  /** A part of a larger event takes place within it, another when the archive has news. */
  #inventEvent(id: string): Drawn {
    const like = this.tables.events.get(id)!;
    const own = dateBounds(like.front.span);
    const parent = like.front.parent === undefined ? undefined : this.tables.events.get(like.front.parent);
    let moved = daysBetween(own.first, this.#random.pick(this.#days));
    if (parent) {
      const around = dateBounds(parent.front.span);
      const room = daysBetween(own.last, around.last) - daysBetween(own.first, around.first);
      moved = room > 0 ? daysBetween(own.first, around.first) + this.#random.below(room + 1) : 0;
    }
    const event = this.#inventions.event(like, shifted(like.front.span, moved));
    this.#origins.set(event.id, this.originOf(id));
    return { id: add(this.tables.events, event), moved };
  }
}

function add<T extends { id: string }>(table: Map<string, T>, entry: T): string {
  table.set(entry.id, entry);
  return entry.id;
}
