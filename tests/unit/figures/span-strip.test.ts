import { expect, it } from 'vitest';
import { spanStrip, stripAxis } from '../../../src/figures/span-strip.ts';
import { across, shapes } from './shapes.ts';

const YEAR = { first: '2019-01-01', last: '2019-12-31' };

it.each([
  ['the whole', YEAR, [0, 100]],
  ['its first half', { first: '2019-01-01', last: '2019-07-02' }, [0, 50.1]],
  ['a day, as wide as can be seen', { first: '2019-07-01', last: '2019-07-01' }, [49.6, 50.4]],
  ['its last day, within the edge', { first: '2019-12-31', last: '2019-12-31' }, [99.2, 100]],
])('a strip shows %s', (_, span, expected) => {
  const [bar] = shapes(spanStrip(YEAR, span), 'rect');
  const [from, to] = across(bar!);
  expect(from).toBeCloseTo(expected[0]!, 1);
  expect(to).toBeCloseTo(expected[1]!, 1);
});

it('a strip says nothing to those who do not see it: words stand beside it', () => {
  for (const drawing of [spanStrip(YEAR, YEAR), stripAxis(YEAR)]) {
    const [root] = shapes(drawing, 'svg');
    expect(root?.attribs['aria-hidden']).toBe('true');
    expect(shapes(drawing, 'a')).toEqual([]);
  }
});

it('the strokes of a strip stand below the dates of its axis', () => {
  const places = (drawing: ReturnType<typeof stripAxis>) =>
    shapes(drawing, 'line[x1$="%"]').map(({ attribs }) => attribs.x1);
  expect(places(spanStrip(YEAR, YEAR))).toEqual(places(stripAxis(YEAR)));
  expect(places(stripAxis(YEAR)).length).toBeGreaterThan(2);
});
