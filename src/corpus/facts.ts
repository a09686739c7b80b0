import { isFarFrom } from '../check/articles.ts';
import { dateBounds } from '../schemas/edtf.ts';
import type { Front } from '../schemas/index.ts';
import { shifted } from './days.ts';
import { Growth } from './growth.ts';
import type { Random } from './random.ts';
import type { Specimens } from './specimens.ts';
import { Stock } from './stock.ts';

/** What an article is filed under, before a word of it is written. */
export interface Facts extends Pick<
  Front<'articles'>,
  | 'published'
  | 'added'
  | 'place'
  | 'organisations'
  | 'events'
  | 'eventNote'
  | 'sameMoment'
  | 'topics'
  | 'people'
  | 'places'
> {
  /** The number of the article that is there and whose texts it imitates. */
  specimen: number;
  publisher: string;
  language: string;
  revisions: Pick<Front<'articles'>['revisions'][number], 'date' | 'kind' | 'note'>[];
}

/** What can be drawn together: the names of articles on one event and those it began, or on one organisation. */
interface Kin {
  people: Facts['people'];
  places: string[];
  sources: Pick<Facts, 'language' | 'publisher'>[];
}

/** The share of people and places that an article takes over from the one it takes after. */
const OF_ITS_OWN = 0.75;

/** So many days at most lie between a date and the one in whose stead it stands. */
const NEAR = 15;

/**
 * Draws the facts of articles as if they were the next of those that are there: each takes after one that was there
 * or was drawn before, with people, places and a publisher of its kin, any of which may be new.
 */
export class FactsDrawer {
  readonly stock: Stock;
  readonly #random: Random;
  readonly #drawn: Facts[] = [];
  readonly #kin = new Map<string, Kin>();
  readonly #dates: Growth<string>;

  constructor(specimens: Specimens, random: Random) {
    this.stock = new Stock(specimens, random);
    this.#random = random;
    for (const [specimen, { front }] of specimens.articles.entries()) {
      this.#keep(factsOf(front, specimen));
    }
    this.#dates = new Growth(this.#drawn.map(({ published }) => published));
  }

  draw(): Facts {
    const { stock } = this;
    const like = this.#random.pick(this.#drawn);
    const kin = this.#kinOf(like);
    const source = this.#random.pick(kin.sources);
    const { events, published } = this.#when(like);
    const facts: Facts = {
      ...like,
      published,
      events,
      organisations: distinct(like.organisations.map((id) => stock.draw('organisations', id))),
      topics: distinct(like.topics.map((id) => stock.draw('topics', id))),
      place: like.place && stock.draw('places', like.place),
      places: this.#several(like.places, kin.places).map((id) => stock.draw('places', id)),
      people: this.#several(like.people, kin.people, ({ person }) => person).map(({ office, person }) => ({
        person: stock.draw('people', person),
        office,
      })),
      publisher: stock.draw('publishers', source.publisher),
      language: source.language,
    };
    facts.places = distinct(facts.places).filter((id) => id !== facts.place);
    this.#keep(facts);
    return facts;
  }

  /** The events, of which the first may be new, and a date that fits them and lies within what is there. */
  #when({ added, eventNote, events, published }: Facts): Pick<Facts, 'events' | 'published'> {
    const [first, ...others] = events;
    const { id, moved } = first === undefined ? { id: undefined, moved: 0 } : this.stock.drawEvent(first);
    const drawn = id === undefined ? [] : [id, ...others.filter((other) => other !== id)];
    const isPossible = (date: string) => dateBounds(date).last <= added;
    const fits = (date: string, event: string) =>
      eventNote !== undefined || !isFarFrom(date, this.stock.tables.events.get(event)!.front.span);
    const like = shifted(published, moved);
    const date = [this.#renewed(like), like].find(
      (each) => isPossible(each) && (id === undefined || fits(each, id)),
    );
    if (date === undefined) return { published, events: events.filter((event) => fits(published, event)) };
    this.#dates.count(date);
    return { published: date, events: drawn.filter((event) => fits(date, event)) };
  }

  /** A date of which the archive has little gives way to one near it. */
  #renewed(date: string): string {
    if (!this.#dates.renews(date, this.#random)) return date;
    const days = 1 + this.#random.below(NEAR);
    return shifted(date, this.#random.chance(0.5) ? days : -days);
  }

  /** As many as there are of its own: some of those, some of its kin's, none twice. */
  #several<T>(own: readonly T[], kin: readonly T[], key: (item: T) => unknown = (item) => item): T[] {
    const chosen = new Map<unknown, T>();
    for (const item of own) if (this.#random.chance(OF_ITS_OWN)) chosen.set(key(item), item);
    for (let attempt = 0; chosen.size < own.length && attempt < 8 * own.length; attempt++) {
      const item = this.#random.pick(kin);
      chosen.set(key(item), item);
    }
    return [...chosen.values()];
  }

  #kinOf({ events, organisations }: Facts): Kin {
    const [event] = events;
    const key = event === undefined ? organisations[0]! : `events/${this.stock.originOf(event)}`;
    const known = this.#kin.get(key) ?? { people: [], places: [], sources: [] };
    this.#kin.set(key, known);
    return known;
  }

  #keep(facts: Facts) {
    this.#drawn.push(facts);
    const kin = this.#kinOf(facts);
    kin.people.push(...facts.people);
    kin.places.push(...facts.places);
    kin.sources.push({ language: facts.language, publisher: facts.publisher });
  }
}

const factsOf = (front: Front<'articles'>, specimen: number): Facts => ({
  specimen,
  published: front.published,
  added: front.added,
  place: front.place,
  organisations: front.organisations,
  events: front.events,
  eventNote: front.eventNote,
  sameMoment: front.sameMoment,
  topics: front.topics,
  people: front.people,
  places: front.places,
  publisher: front.source.publisher,
  language: front.source.language,
  revisions: front.revisions
    .filter(({ kind }) => kind !== 'withdrawal')
    .map(({ date, kind, note }) => ({ date, kind, note })),
});

const distinct = <T>(values: T[]) => [...new Set(values)];
