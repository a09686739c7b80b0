import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { comparedYears, placesInYears } from '../../../src/figures/compared-years.ts';
import { archiveOf, byId } from '../archive/entries.ts';
import { across, measure, shapes } from './shapes.ts';

/** Columns of the events given by their spans, each with meetings of the spans given. */
function columnsOf(events: Record<string, string[]>) {
  const entries = Object.entries(events).flatMap(([span, meetings], index) => [
    [`e${index}`, { span, name: `<b>Event ${index}</b>` }] as const,
    ...meetings.map(
      (each, at) =>
        [`e${index}-m${at}`, { span: each, name: `Meeting <${at}>`, parent: `e${index}` }] as const,
    ),
  ]);
  const archive = archiveOf({ events: Object.fromEntries<object>(entries) });
  return Object.keys(events).map((_, index) => {
    const event = byId(archive.events, `e${index}`);
    return { event, label: event.short };
  });
}

const TWO = {
  '2017-11/2018-11': ['2017-12-01', '2018-02', '2018-11-16/2018-11-30'],
  '2019-01/2019-12': ['2019-01-01', '2019-07-01/2019-12-31'],
};

describe('events laid on one calendar', () => {
  it('stand in months from the January of the year in which each ended', () => {
    const placed = placesInYears(columnsOf(TWO));
    expect([placed?.from, placed?.to]).toEqual([-1, 12]);
    expect(placed?.lanes.map(({ meetings }) => meetings.map(({ from, to }) => [from, to]))).toEqual([
      [
        [-1, -1 + 1 / 31],
        [1, 2],
        [10.5, 11],
      ],
      [
        [0, 1 / 31],
        [6, 12],
      ],
    ]);
  });

  it.each([
    ['no event has a meeting', { '2018': [], '2019': [] }],
    ['one event alone has meetings', { '2018': ['2018-05'], '2019': [] }],
    ['an event is longer than two years', { '2015/2018': ['2015-05', '2018-06'], '2019': ['2019-05'] }],
  ])('are left out where %s', (_, events) => {
    expect(placesInYears(columnsOf(events))).toBeUndefined();
  });

  it('are drawn one lane below the other, every meeting a link that says which it is', () => {
    const placed = placesInYears(columnsOf(TWO))!;
    const drawing = comparedYears(placed, 'The <meetings>');
    const bars = shapes(drawing, 'a > .days');
    expect(bars).toHaveLength(5);
    expect(shapes(drawing, '.lane').map((lane) => DomUtils.textContent(lane))).toEqual([
      '<b>Event 0</b>',
      '<b>Event 1</b>',
    ]);
    const rows = [...new Set(bars.map((bar) => measure(bar, 'y')))];
    expect(rows).toHaveLength(2);
    expect(rows[1]! - rows[0]!).toBeGreaterThan(measure(bars[0]!, 'height'));
    for (const bar of bars) {
      const [from, to] = across(bar);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100.1);
      expect(to - from).toBeGreaterThanOrEqual(1);
    }
    expect(shapes(drawing, 'a').map(({ attribs }) => attribs.href)).toContain('/events/e0-m1/');
    expect(drawing.text).not.toContain('<b>');
    expect(comparedYears(placed, 'The <meetings>').text).toBe(drawing.text);
  });
});
