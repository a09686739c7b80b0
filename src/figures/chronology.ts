import { type Bin, type Chronology, type ChronologyYear, sum } from '../archive/chronology.ts';
import { dateText } from '../archive/dates.ts';
import { dateUrl } from '../archive/urls.ts';
import { strings } from '../strings/index.ts';
import { type Bar, type Histogram, type Mark, histogram } from './histogram.ts';
import type { Svg } from './svg.ts';

/** As many years are drawn month by month; more, year by year; still more, several years to a bar. */
const MOST_YEARS_OF_MONTHS = 25;
const MOST_BARS = 120;
const MOST_STOPS = 30;

const words = strings.chronology;

export const drawsMonths = ({ years }: Chronology) => years.length <= MOST_YEARS_OF_MONTHS;

/** The whole span, in bars as fine as its length allows. */
export const chronologyFigure = (chronology: Chronology): Svg =>
  chronology.years.length <= MOST_YEARS_OF_MONTHS
    ? byMonth(chronology)
    : byYear(chronology, { width: 960, height: 280 });

/** The same by years, small. */
export const smallChronologyFigure = (chronology: Chronology): Svg =>
  byYear(chronology, { width: 340, height: 150 });

/** What is said of a year or a month where the pointer rests on it. */
export function binTitle(
  { counts, id, possible, undated }: Bin,
  { series }: Pick<Chronology, 'series'>,
): string {
  const whose = counts.flatMap((count, index) =>
    count > 0 ? `${series[index]?.name ?? words.others} ${count}` : [],
  );
  const parts = [
    strings.articles(sum(counts)),
    whose.length > 1 && whose.join(', '),
    undated > 0 && words.undated(undated),
    possible > 0 && words.possible(possible),
  ];
  return `${dateText(id)}: ${parts.filter((part) => part !== false).join('; ')}`;
}

const isHeld = ({ counts, possible }: Bin) => sum(counts) + possible > 0;

const barOf = (bin: Bin, chronology: Chronology): Bar => ({
  label: binTitle(bin, chronology),
  href: isHeld(bin) ? dateUrl(bin.id) : undefined,
  counts: bin.counts,
  ground: bin.state === 'outside' ? 'outside' : bin.gap ? 'gap' : bin.state === 'none' ? 'empty' : 'covered',
});

function byMonth(chronology: Chronology): Svg {
  const { years } = chronology;
  const bars = years.flatMap((year): Bar[] => [
    ...year.months.map((month) => barOf(month, chronology)),
    {
      label: words.monthUnknown(year.id, strings.articles(sum(year.monthUnknown))),
      href: sum(year.monthUnknown) > 0 ? dateUrl(year.id) : undefined,
      counts: year.monthUnknown,
      ground: 'unknown',
    },
  ]);
  const marks = years.map((year, index): Mark => ({ ...markOf(year, chronology), at: index * 13, bars: 13 }));
  return histogram(figureOf(chronology, bars, marks, { width: 960, height: 280, stops: false }));
}

function byYear(chronology: Chronology, size: { width: number; height: number }): Svg {
  const { years } = chronology;
  const step = stepOf(years.length);
  const bars = Array.from({ length: Math.ceil(years.length / step) }, (_, index) =>
    together(years.slice(index * step, (index + 1) * step), chronology),
  );
  const every = Math.max(1, Math.ceil(36 / ((size.width - 30) / Math.max(1, bars.length))));
  const stops = bars.length <= MOST_STOPS;
  // Where the bars are too many to stop at, the years named below them lead the keyboard into the drawing.
  const nameOf = (year: ChronologyYear) => (stops ? { text: year.id } : markOf(year, chronology));
  const marks = bars.flatMap((_, index): Mark[] =>
    index % every === 0
      ? [{ at: index, bars: Math.min(every, bars.length - index), ...nameOf(years[index * step]!) }]
      : [],
  );
  return histogram(figureOf(chronology, bars, marks, { ...size, stops }));
}

const stepOf = (years: number) =>
  [1, 2, 5, 10, 20, 50, 100].find((step) => years / step <= MOST_BARS) ?? 1000;

function together(years: ChronologyYear[], chronology: Chronology): Bar {
  const [first] = years as [ChronologyYear];
  if (years.length === 1) return barOf(first, chronology);
  const counts = first.counts.map((_, index) => sum(years.map((year) => year.counts[index]!)));
  const { gap, state } =
    years.find((year) => year.gap) ?? years.find((year) => year.state !== 'outside') ?? first;
  const held = years.find(isHeld);
  return {
    ...barOf({ ...first, counts, gap, state: sum(counts) > 0 ? 'held' : state }, chronology),
    label: `${first.id}–${years.at(-1)!.id}: ${strings.articles(sum(counts))}`,
    href: held && dateUrl(held.id),
  };
}

const markOf = (year: ChronologyYear, chronology: Chronology) => ({
  text: year.id,
  href: isHeld(year) ? dateUrl(year.id) : undefined,
  label: binTitle(year, chronology),
});

function figureOf(
  { series, total, yearUnknown, years }: Chronology,
  bars: Bar[],
  marks: Mark[],
  size: Pick<Histogram, 'width' | 'height' | 'stops'>,
): Histogram {
  const unknown = sum(yearUnknown);
  const last = {
    label: words.yearUnknown(strings.articles(unknown)),
    counts: yearUnknown,
    ground: 'unknown' as const,
  };
  return {
    ...size,
    label: words.title(strings.articles(total), years[0]?.id, years.at(-1)?.id),
    bars: unknown > 0 ? [...bars, last] : bars,
    hues: series.map(({ hue }) => hue),
    marks: unknown > 0 ? [...marks, { at: bars.length, bars: 1, text: '?', label: last.label }] : marks,
  };
}
