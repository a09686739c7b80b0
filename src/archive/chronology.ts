import { type CalendarDay, dateBounds } from '../schemas/edtf.ts';
import type { Coverage } from '../schemas/coverage.ts';
import { type Covering, type State, coveringOf } from './covering.ts';
import { monthsTouched, yearsTouched } from './dates.ts';
import type { Archive, Article, Organisation } from './model.ts';

/** A year or a month. Every article counts in one month, or in none and in one year, or in neither. */
export interface Bin {
  /** `2023` or `2023-11` */
  id: string;
  /** How many articles are known to be of it, by organisation; in the order of `Chronology.series`. */
  counts: number[];
  /** How many of them have no known day. */
  undated: number;
  /** How many more may be of it, whose year or month is not known. */
  possible: number;
  state: State;
  /** Whether the archive is known to lack articles of it, whatever it holds. */
  gap: boolean;
}

export interface ChronologyYear extends Bin {
  /** January to December. */
  months: Bin[];
  /** Those of the year whose month is not known, by organisation. */
  monthUnknown: number[];
}

/** What the archive holds by month, from the first year it holds or covers to the last. */
export interface Chronology {
  /** The organisations of rank; where not every article is of one of them, the rest at the end. */
  series: { name: string | undefined; hue: number | undefined }[];
  /** The oldest first, without a break. */
  years: ChronologyYear[];
  /** Those of which not even the year is known, by organisation. */
  yearUnknown: number[];
  total: number;
  covering: Covering;
}

export const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Each article is counted once: under the first of its organisations that has a rank. */
export function chronologyOf(
  { articles, organisations }: Pick<Archive, 'articles' | 'organisations'>,
  coverage: Coverage | undefined,
): Chronology {
  const covering = coveringOf(coverage, spanOf(articles));
  const span = spanOf([covering, ...articles]);
  const ranked = organisations.filter(({ rank }) => rank !== undefined);
  const indexes = new Map(ranked.map((organisation, index) => [organisation, index]));
  const seriesOf = ({ organisations: own }: Article) =>
    own.map((each) => indexes.get(each)).find((index) => index !== undefined) ?? ranked.length;
  const others = articles.some((article) => seriesOf(article) === ranked.length);
  const size = ranked.length + Number(others);
  const tally = new Tally(size);
  for (const article of articles) tally.add(article, seriesOf(article));
  return {
    series: [...ranked.map(asSeries), ...(others ? [{ name: undefined, hue: undefined }] : [])],
    years: (span.first === '' ? [] : yearsTouched(span)).map((year) => tally.year(year, covering)),
    yearUnknown: tally.of(''),
    total: articles.length,
    covering,
  };
}

const asSeries = ({ hue, short }: Organisation) => ({ name: short, hue });

class Tally {
  private readonly counts = new Map<string, number[]>();
  private readonly undated = new Map<string, number>();
  private readonly possible = new Map<string, number>();
  private readonly size: number;
  constructor(size: number) {
    this.size = size;
  }

  of = (id: string) => this.counts.get(id) ?? new Array<number>(this.size).fill(0);

  add(article: Article, series: number) {
    const months = monthsTouched(article);
    const years = yearsTouched(article);
    const known = [...(years.length === 1 ? years : []), ...(months.length === 1 ? months : [])];
    const place = known.at(-1) ?? '';
    const counts = this.of(place);
    counts[series]!++;
    this.counts.set(place, counts);
    if (article.precision !== 'day') for (const id of known) raise(this.undated, id);
    for (const id of [...years, ...months]) if (!known.includes(id)) raise(this.possible, id);
  }

  year(id: string, covering: Covering): ChronologyYear {
    const months = MONTHS.map((month) => this.bin(`${id}-${month}`, covering));
    const monthUnknown = this.of(id);
    const counts = monthUnknown.map((count, index) =>
      months.reduce((all, each) => all + each.counts[index]!, count),
    );
    return { ...this.bin(id, covering, counts), months, monthUnknown };
  }

  private bin(id: string, covering: Covering, counts = this.of(id)): Bin {
    const days = dateBounds(id);
    return {
      id,
      counts,
      undated: this.undated.get(id) ?? 0,
      possible: this.possible.get(id) ?? 0,
      state: covering.stateOf(days, sum(counts) > 0),
      gap: covering.hasGap(days),
    };
  }
}

const raise = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);

const spanOf = (days: readonly { first: CalendarDay; last: CalendarDay }[]) => ({
  first: days.reduce(
    (least, { first }) => (first !== '' && (least === '' || first < least) ? first : least),
    '',
  ),
  last: days.reduce((most, { last }) => (last > most ? last : most), ''),
});
