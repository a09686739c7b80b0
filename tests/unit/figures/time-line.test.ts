import { describe, expect, it } from 'vitest';
import { timeLineOf } from '../../../src/archive/time-line.ts';
import { timeLine } from '../../../src/figures/time-line.ts';
import { dateBounds } from '../../../src/schemas/edtf.ts';
import { datedArticles } from '../archive/entries.ts';
import { DomUtils } from 'htmlparser2';
import { across, measure, shapes } from './shapes.ts';

const HOSTILE = "“<script>alert(1)</script>” & 'more'";
function drawn(span: string, dates: string[]) {
  const event = { ...dateBounds(span), name: HOSTILE };
  const line = timeLineOf({ ...event, allArticles: datedArticles(dates, { headline: HOSTILE }) });
  if (!line) throw new Error('There is nothing to draw.');
  return { line, drawing: timeLine(line, event) };
}

const day = (number: number) =>
  new Date(Date.parse('2019-03-01') + number * 86_400_000).toISOString().slice(0, 10);
const CASES: [name: string, span: string, dates: string[]][] = [
  [
    'of days',
    '2019-03-08/2019-03-10',
    ['2019-03-01', '2019-03-09', '2019-03-09', '2019-03', '2019-03-08/2019-05-01'],
  ],
  ['of months', '2019', ['2019-02', '2019-03-09', '2019-03-10', '2019-05/2019-08', '2019-12-31']],
  ['of years', '2011/2019', ['2011', '2012-02', '2012-05-01', '2013/2015', '2019-12-31']],
  ['of one moment with very many', '2019-03-05', Array.from({ length: 900 }, (_, index) => day(index % 30))],
  [
    'of many spans',
    '2019',
    [
      ...Array.from({ length: 12 }, (_, index) => `2019-01-0${(index % 8) + 1}/2019-0${(index % 7) + 3}-09`),
      '2019-02-01',
      '2019-04-01',
      '2019-05-01',
    ],
  ],
];

describe.each(CASES)('a time line %s', (_, span, dates) => {
  const { drawing, line } = drawn(span, dates);
  const [root] = shapes(drawing, 'svg');

  it('says what it shows, its text escaped', () => {
    expect(root?.attribs.role).toBe('group');
    expect(root?.attribs['aria-label']).toContain('<script>');
    expect(drawing.text).not.toContain('<script>');
  });

  it('has a stack for every bin with articles, in order of time, each as long as its days', () => {
    const filled = line.bins.filter(({ articles }) => articles.length > 0);
    const starts = [...new Set(shapes(drawing, '.mark').map((mark) => mark.attribs.x))];
    expect(starts).toHaveLength(filled.length);
    expect(starts.map((start) => parseFloat(start!))).toEqual(
      starts.map((start) => parseFloat(start!)).toSorted((a, b) => a - b),
    );
  });

  it('keeps all its shapes within itself', () => {
    const height = measure(root!, 'height');
    const rects = shapes(drawing, 'rect');
    expect(rects.length).toBeGreaterThan(0);
    for (const rect of rects) {
      const [from, to] = across(rect);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100.2);
      expect(measure(rect, 'y')).toBeGreaterThanOrEqual(0);
      expect(measure(rect, 'y') + measure(rect, 'height')).toBeLessThanOrEqual(height);
      expect(measure(rect, 'height')).toBeGreaterThan(0);
    }
  });

  it('counts every article that it shows in the names of its links', () => {
    const named = shapes(drawing, 'a > title, g > title').map((title) => DomUtils.textContent(title));
    const counted = named.reduce((sum, name) => sum + Number(/: (\d+) articles?$/.exec(name)?.[1] ?? 1), 0);
    const shown = [...line.bins, ...line.spread.slice(0, 6)].reduce(
      (sum, { articles }) => sum + articles.length,
      0,
    );
    expect(counted).toBe(shown);
  });

  it('is the same every time, and small', () => {
    expect(drawn(span, dates).drawing.text).toBe(drawing.text);
    expect(drawing.text.length).toBeLessThan(30_000);
  });
});

describe('a time line', () => {
  it('leads to the one article of a day, and to the page of the day where there are several', () => {
    const { drawing } = drawn('2019-03-08', ['2019-03-07', '2019-03-08', '2019-03-08']);
    expect(shapes(drawing, 'a').map(({ attribs }) => attribs.href)).toEqual([
      '/articles/2019/a000/',
      '/dates/2019/03/08/',
    ]);
  });

  it('draws a mark for each article while they can be told apart, then a bar', () => {
    const marks = (count: number) =>
      shapes(
        drawn('2019-03-08', ['2019-03-07', ...Array.from({ length: count }, () => '2019-03-08')]).drawing,
        '.mark',
      );
    expect(marks(8)).toHaveLength(9);
    expect(marks(9)).toHaveLength(2);
    const [one, nine] = marks(9).map((mark) => measure(mark, 'height'));
    expect(nine! / one!).toBeCloseTo(9, 0);
  });

  it('stacks marks without overlap', () => {
    const { drawing } = drawn('2019-03-08', ['2019-03-07', ...Array.from({ length: 5 }, () => '2019-03-08')]);
    const tops = shapes(drawing, '.mark')
      .slice(1)
      .map((mark) => [measure(mark, 'y'), measure(mark, 'height')]);
    for (const [index, [y, height]] of tops.slice(1).entries())
      expect(y! + height!).toBeLessThanOrEqual(tops[index]![0]!);
  });

  it('stands on the band of the event, and hangs what has no day below it', () => {
    const { drawing } = drawn('2019-03-08', ['2019-03-07', '2019-03-08', '2019-03-08', '2019-03']);
    const edge = (selector: string, at: number) =>
      shapes(drawing, selector).map((shape) => measure(shape, 'y') + at * measure(shape, 'height'));
    const [top, bottom] = [edge('.band', 0)[0]!, edge('.band', 1)[0]!];
    expect(Math.max(...edge('.mark', 1))).toBeLessThanOrEqual(top);
    expect(Math.max(...edge('.mark', 1))).toBeGreaterThan(top - 2);
    expect(Math.min(...edge('.spread', 0))).toBeGreaterThan(bottom);
  });

  it('draws what has no day as a bar over the days it may be of, never on one', () => {
    const { drawing } = drawn('2019-03-08/2019-03-10', ['2019-03', '2019-03-31', '2019-03-01']);
    const [bar] = shapes(drawing, '.spread');
    expect(across(bar!)).toEqual([0, 100]);
    expect(shapes(drawing, '.mark')).toHaveLength(2);
  });

  it('has the band over the days of the event', () => {
    const { drawing } = drawn('2019-03-06/2019-03-08', ['2019-03-01', '2019-03-02', '2019-03-10']);
    const [band] = shapes(drawing, '.band');
    expect(across(band!)).toEqual([50, 80]);
  });
});
