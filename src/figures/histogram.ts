import { type Child, type Svg, drawing, rounded, svg } from './svg.ts';
import { ticksTo } from './scale.ts';

export interface Bar {
  /** What its title says. */
  label: string;
  /** Where it leads; a bar without an address is no link. */
  href?: string | undefined;
  /** One after another from the ground up, in the order of `hues`. */
  counts: readonly number[];
  /** `unknown` stands for no time of its own, and is drawn hollow. */
  ground: 'covered' | 'empty' | 'gap' | 'outside' | 'unknown';
}

/** A name below some of the bars, from the first on. */
export interface Mark {
  at: number;
  bars: number;
  text: string;
  href?: string | undefined;
  label?: string | undefined;
}

export interface Histogram {
  label: string;
  bars: readonly Bar[];
  hues: readonly (number | undefined)[];
  marks: readonly Mark[];
  width: number;
  height: number;
  /** Whether the keyboard stops at each bar: not where there are many, and the table is its way. */
  stops: boolean;
}

const AXIS = 30;
const HEAD = 10;
const FOOT = 40;
const LANE = 5;

/** Where everything stands, in units of the drawing. */
export function histogramGeometry({ bars, height, width }: Pick<Histogram, 'bars' | 'height' | 'width'>) {
  const ticks = ticksTo(
    Math.max(0, ...bars.map(({ counts }) => counts.reduce((all, count) => all + count, 0))),
  );
  const ground = height - FOOT;
  const slot = (width - AXIS) / Math.max(1, bars.length);
  const unit = (ground - HEAD) / ticks.at(-1)!;
  return {
    ground,
    slot,
    ticks: ticks.map((value) => ({ value, y: ground - value * unit })),
    bars: bars.map(({ counts }, index) => {
      const left = index * slot;
      let top = ground;
      const parts = counts.map((count) => {
        top -= count * unit;
        return { y: top, height: count * unit };
      });
      return { left, x: left + slot * 0.1, width: slot * 0.8, top, parts };
    }),
  };
}

/** Bars of stacked counts over a lane that says what is covered: a line, broken by strokes where a gap is known. */
export function histogram(figure: Histogram): Svg {
  const { bars, height, hues, label, marks, stops, width } = figure;
  const at = histogramGeometry(figure);
  const lane = at.ground + 3;
  const column = ({ counts, ground, href, label: title }: Bar, index: number): Child => {
    const { left, parts, width: wide, x } = at.bars[index]!;
    if (!href && counts.every((count) => count === 0)) return undefined;
    const hit = { x: left, y: HEAD, width: at.slot, height: at.ground - HEAD };
    return svg(
      href ? 'a' : 'g',
      {
        href,
        class: ground === 'unknown' ? 'bar hollow' : 'bar',
        tabindex: href && !stops ? '-1' : undefined,
      },
      svg('title', {}, title),
      svg('rect', { class: 'hit', ...hit }),
      parts.map(({ height: tall, y }, series) => {
        const hue = hues[series];
        return (
          tall > 0 &&
          svg('rect', {
            x,
            y,
            width: wide,
            height: tall,
            'data-hue': hue === undefined ? undefined : String(hue),
          })
        );
      }),
    );
  };
  return drawing(
    { width, height, label, className: 'histogram' },
    at.ticks.map(({ value, y }) => [
      svg('path', { class: 'grid', d: `M0 ${rounded(y)}H${width - AXIS}` }),
      svg('text', { class: 'tick', x: width - AXIS + 6, y: y + 4 }, value.toLocaleString('en-GB')),
    ]),
    svg('path', { class: 'covered', d: laneOf(at, bars, lane) }),
    svg('path', { class: 'gap', d: strokesOf(at, bars, lane) }),
    svg('path', { class: 'none', d: dotsOf(at, bars) }),
    bars.map(column),
    marks.map((mark) => markBelow(mark, at, height)),
  );
}

type Geometry = ReturnType<typeof histogramGeometry>;

const pathOf = (at: Geometry, bars: readonly Bar[], drawn: (bar: Bar) => boolean, d: (x: number) => string) =>
  bars.map((bar, index) => (drawn(bar) ? d(at.bars[index]!.left) : '')).join('');

const laneOf = (at: Geometry, bars: readonly Bar[], lane: number) =>
  pathOf(
    at,
    bars,
    ({ ground }) => ground === 'covered' || ground === 'empty',
    (x) => `M${rounded(x)} ${rounded(lane + LANE / 2)}h${rounded(at.slot)}`,
  );

const strokesOf = (at: Geometry, bars: readonly Bar[], lane: number) => {
  const strokes = Math.max(1, Math.round(at.slot / 4));
  return pathOf(
    at,
    bars,
    ({ ground }) => ground === 'gap',
    (x) =>
      Array.from(
        { length: strokes },
        (_, index) => `M${rounded(x + (index * at.slot) / strokes)} ${rounded(lane + LANE)}l3 -${LANE}`,
      ).join(''),
  );
};

const dotsOf = (at: Geometry, bars: readonly Bar[]) =>
  pathOf(
    at,
    bars,
    ({ ground }) => ground === 'empty',
    (x) => `M${rounded(x + at.slot / 2)} ${rounded(at.ground - 3)}h0`,
  );

function markBelow({ at: index, bars, href, label, text }: Mark, at: Geometry, height: number): Svg {
  const x = at.bars[index]!.left;
  const width = bars * at.slot;
  return svg(
    href ? 'a' : 'g',
    { class: 'mark', href },
    label !== undefined && svg('title', {}, label),
    svg('path', { class: 'edge', d: `M${rounded(x)} ${rounded(at.ground)}v${FOOT - 20}` }),
    svg('rect', { class: 'hit', x, y: at.ground + 10, width, height: FOOT - 10 }),
    svg('text', { x: x + width / 2, y: height - 12 }, text),
  );
}
