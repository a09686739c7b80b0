import { describe, expect, it } from 'vitest';
import { type Bar, type Histogram, histogram, histogramGeometry } from '../../../src/figures/histogram.ts';

const bar = (counts: number[], over: Partial<Bar> = {}): Bar => ({
  label: counts.join(),
  counts,
  ground: 'covered',
  href: '/there/',
  ...over,
});
const figure = (bars: Bar[], over: Partial<Histogram> = {}): Histogram => ({
  label: 'Articles',
  bars,
  hues: [240, 30, undefined],
  marks: [],
  width: 400,
  height: 200,
  stops: true,
  ...over,
});
const BARS = [bar([1, 0, 2]), bar([0, 0, 0]), bar([7, 5, 1]), bar([0, 3, 0])];
const count = (text: string, part: string | RegExp) => text.split(part).length - 1;

describe('histogramGeometry', () => {
  const at = histogramGeometry(figure(BARS));
  const unit = (at.ground - at.ticks.at(-1)!.y) / at.ticks.at(-1)!.value;

  it('draws each part as high as its count', () => {
    BARS.forEach(({ counts }, index) =>
      counts.forEach((each, part) => {
        expect(at.bars[index]!.parts[part]!.height).toBeCloseTo(each * unit);
      }),
    );
  });

  it('stacks the parts from the ground up in their order, without a gap', () => {
    for (const { parts, top } of at.bars) {
      let ground = at.ground;
      for (const { height, y } of parts) {
        expect(y + height).toBeCloseTo(ground);
        ground = y;
      }
      expect(top).toBeCloseTo(ground);
    }
  });

  it('sets the bars in their order, none over another', () => {
    for (const [index, { width, x }] of at.bars.entries())
      expect(x + width).toBeLessThanOrEqual(at.bars[index + 1]?.x ?? 400);
  });

  it.each([
    ['nothing', []],
    ['one bar', [bar([1])]],
    ['bars of nothing', [bar([0]), bar([0])]],
    ['very many', Array.from({ length: 3000 }, (_, index) => bar([index]))],
  ])('stays within the drawing: %s', (_, bars) => {
    const within = histogramGeometry(figure(bars));
    for (const { top, width, x } of within.bars) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(400);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThanOrEqual(within.ground);
    }
    for (const { y } of within.ticks) expect(y).toBeGreaterThanOrEqual(0);
  });
});

describe('histogram', () => {
  it('is a link for each bar that leads somewhere, which says what it stands for', () => {
    const { text } = histogram(figure(BARS));
    expect(count(text, '<a href="/there/"')).toBe(4);
    expect(text).toContain('<title>7,5,1</title>');
  });

  it('leaves the keyboard out of bars that are too many', () => {
    expect(count(histogram(figure(BARS)).text, 'tabindex')).toBe(0);
    expect(count(histogram(figure(BARS, { stops: false })).text, 'tabindex="-1"')).toBe(4);
  });

  it('draws nothing for a bar of nothing that leads nowhere', () => {
    expect(histogram(figure([bar([0], { href: undefined, label: 'nothing' })])).text).not.toContain(
      'nothing',
    );
  });

  it('draws a line where something is covered, strokes at a gap, dots where nothing is held, nothing outside', () => {
    const path = (ground: Bar['ground'], name: string) =>
      new RegExp(`class="${name}" d="([^"]*)"`).exec(histogram(figure([bar([0], { ground })])).text)?.[1];
    const drawn = (ground: Bar['ground']) =>
      ['covered', 'gap', 'none'].filter((name) => path(ground, name) !== '');
    expect((['covered', 'empty', 'gap', 'outside', 'unknown'] as const).map(drawn)).toEqual([
      ['covered'],
      ['covered', 'none'],
      ['gap'],
      [],
      [],
    ]);
  });

  it('gives each part the hue of its series, and none where there is none', () => {
    const { text } = histogram(figure([bar([1, 1, 1])]));
    expect([...text.matchAll(/data-hue="(\d+)"/g)].map(([, hue]) => hue)).toEqual(['240', '30']);
    expect(count(text, '<rect')).toBe(4);
  });

  it('writes names as text, whatever they are', () => {
    const hostile = '<script>alert("1")</script>&';
    const { text } = histogram(
      figure([bar([1], { label: hostile, href: '/"><script>/' })], {
        label: hostile,
        marks: [{ at: 0, bars: 1, text: hostile, label: hostile }],
      }),
    );
    expect(text).not.toContain('<script>');
    expect(text).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;');
  });

  it('is the same each time', () => {
    expect(histogram(figure(BARS)).text).toBe(histogram(figure(BARS)).text);
  });
});
