import { type Svg, drawing, svg } from './svg.ts';
import { linesOf, within } from './lettering.ts';

/** How often something comes up: rows of years, each with a count for every column. */
export interface Counts {
  /** What each row stands for, and its counts by column. */
  rows: { name: string; cells: { count: number; href: string; title: string }[] }[];
  columns: { name: string; hue: number | undefined }[];
  /** The count of the largest disc. */
  most: number;
}

export const MULTIPLE = { width: 140, row: 22, label: 32, radius: 13 } as const;
export const BAND = { narrow: 640, wide: 960, row: 34, label: 104, foot: 22, radius: 16, least: 25 } as const;

/** The side of the square in which a disc is hit. */
const TARGET = 22;

/** The disc's area is as its count. */
export const radiusOf = (count: number, most: number, largest: number) => largest * Math.sqrt(count / most);

/** One of many small drawings of the same measure: years downwards, a column of discs for each column. */
export function multiple({ columns, most, rows }: Counts): Svg {
  const { label, radius, row, width } = MULTIPLE;
  const height = rows.length * row;
  const across = (width - label - 2) / Math.max(1, columns.length);
  return svg(
    'svg',
    { class: 'discs', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    svg('path', { d: rows.map((_, index) => `M0 ${(index + 1) * row}H${width}`).join('') }),
    rows.map(({ cells, name }, index) => {
      const y = (index + 0.5) * row;
      return [
        svg('text', { y: y + 4 }, name),
        cells.map((cell, column) =>
          disc(cell, columns[column]!.hue, {
            x: label + (column + 0.5) * across,
            y,
            radius: radiusOf(cell.count, most, radius),
            reached: false,
          }),
        ),
      ];
    }),
  );
}

/** The same, larger and on its own: years from left to right, a row of discs for each column. */
export function band({ columns, most, rows }: Counts, label: string): Svg {
  const { foot, label: names, least, narrow, radius, row, wide } = BAND;
  const width = rows.length * least > narrow - names - 10 ? wide : narrow;
  const height = columns.length * row + foot;
  const across = (width - names - 10) / Math.max(1, rows.length);
  const every = Math.ceil(44 / across);
  const place = (index: number) => names + (index + 0.5) * across;
  const years = rows.toReversed();
  return drawing(
    { width, height, label, className: 'discs' },
    svg('path', { d: columns.map((_, index) => `M0 ${(index + 1) * row}H${width}`).join('') }),
    columns.map(({ name }, index) => {
      const lines = linesOf(name).map((line) => within(line, 13, names - 8));
      const y = (index + 0.5) * row + 4.5 - (lines.length - 1) * 7;
      return lines.map((line, place) => svg('text', { y: y + place * 14 }, line));
    }),
    years.map(({ cells, name }, index) => [
      (years.length - 1 - index) % every === 0 &&
        svg('text', { class: 'year', x: place(index), y: height - 4 }, name),
      cells.map((cell, column) =>
        disc(cell, columns[column]!.hue, {
          x: place(index),
          y: (column + 0.5) * row,
          radius: radiusOf(cell.count, most, Math.min(radius, across / 2)),
          reached: true,
        }),
      ),
    ]),
  );
}

/** @param reached by the keyboard, too: many discs are for those who point, and the table beside them is for the keyboard */
const disc = (
  { count, href, title }: Counts['rows'][number]['cells'][number],
  hue: number | undefined,
  { radius, reached, x, y }: { x: number; y: number; radius: number; reached: boolean },
): Svg | false =>
  count > 0 &&
  svg(
    'a',
    { href, tabindex: reached ? undefined : '-1', 'data-hue': hue === undefined ? undefined : String(hue) },
    svg('title', {}, title),
    svg('rect', { x: x - TARGET / 2, y: y - TARGET / 2, width: TARGET, height: TARGET }),
    svg('circle', { cx: x, cy: y, r: radius }),
  );
