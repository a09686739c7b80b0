import type { Organisation } from './model.ts';
import { type Appearance, LEAST_SHARED, byRank } from './ties.ts';

/** How many people have to be tied for their network to be worth drawing. */
export const LEAST_TIED = 3;

/** As many lines as can still be told apart. */
const MOST_TIES = 240;

/** The people who are most tied, and their ties. */
export interface Network {
  /** Those with the strongest ties first. */
  people: Appearance[];
  /** `from` and `to` are places in `people`. */
  ties: { from: number; to: number; shared: number }[];
  /** How many further ties, the weakest, these people have among them. */
  further: number;
  /** Those under which the people mostly appear, in the order of their list. */
  organisations: Organisation[];
}

/**
 * The network of at most `most` people with the strongest ties; each of them is tied to another of them.
 *
 * @param appearances as `appearancesIn` returns them
 */
export function networkOf(appearances: readonly Appearance[], most = 40): Network {
  const places = new Map(appearances.map(({ person }, place) => [person, place]));
  const ties = appearances
    .flatMap(({ ties: own }, from) =>
      own.map(({ person, shared }) => ({ from, to: places.get(person)!, shared })),
    )
    .filter(({ from, shared, to }) => from < to && shared >= LEAST_SHARED);
  const together = ({ from, to }: { from: number; to: number }) =>
    appearances[from]!.count + appearances[to]!.count;
  ties.sort((a, b) => b.shared - a.shared || together(b) - together(a) || a.from - b.from || a.to - b.to);
  const chosen = new Set<number>();
  const bringing = new Set<(typeof ties)[number]>();
  for (const tie of ties) {
    const more = [tie.from, tie.to].filter((place) => !chosen.has(place));
    if (more.length === 0 || chosen.size + more.length > most) continue;
    bringing.add(tie);
    for (const place of more) chosen.add(place);
  }
  const order = [...chosen];
  const drawn = new Map(order.map((place, index) => [place, index]));
  const people = order.map((place) => appearances[place]!);
  const among = ties.filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  const kept = new Set(bringing);
  for (const tie of among) if (kept.size < MOST_TIES) kept.add(tie);
  return {
    people,
    ties: among
      .filter((tie) => kept.has(tie))
      .map(({ from, shared, to }) => ({ from: drawn.get(from)!, to: drawn.get(to)!, shared })),
    further: among.length - kept.size,
    organisations: [...new Set(people.flatMap(({ organisation }) => organisation ?? []))].sort(byRank),
  };
}
