import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, overlap, placeLabels, widthOf } from '../../../../src/figures/map/labels.ts';

const FRAME = { width: 300, height: 200, size: 12 };
const at = (text: string, x: number, y: number, radius = 4) => ({ text, mark: boxAround({ x, y }, radius) });

describe('a name', () => {
  it('stands beside its mark, where there is room at the right', () => {
    const [label] = placeLabels([at('Name', 100, 100)], FRAME);
    expect(label).toMatchObject({ anchor: 'start', x: 107 });
  });

  it('stands at the left of a mark at the right edge', () => {
    const [label] = placeLabels([at('A long name', 290, 100)], FRAME);
    expect(label).toMatchObject({ anchor: 'end', x: 283 });
  });

  it('stands on a point that has no mark', () => {
    const [label] = placeLabels([at('Name', 100, 100, 0)], FRAME);
    expect(label).toMatchObject({ anchor: 'middle', x: 100 });
    expect(label!.box.top).toBeLessThan(100);
    expect(label!.box.bottom).toBeGreaterThan(100);
  });

  it('is left out where it is longer than the frame, or where everything is taken', () => {
    expect(placeLabels([at('x'.repeat(60), 150, 100)], FRAME)).toEqual([undefined]);
    const taken = [{ left: 0, right: 300, top: 0, bottom: 200 }];
    expect(placeLabels([at('Name', 150, 100)], { ...FRAME, obstacles: taken })).toEqual([undefined]);
  });

  it('takes the less crowded side', () => {
    const obstacles = [boxAround({ x: 150, y: 100 }, 2)];
    const [label] = placeLabels([at('Name', 110, 100)], { ...FRAME, obstacles });
    expect(label!.anchor).toBe('end');
  });
});

it('no name stands over another, over an obstacle or outside the frame; the same marks give the same names', () => {
  const mark = fc.record({
    text: fc.string({ minLength: 1, maxLength: 20 }),
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 200 }),
    radius: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 25 }), (marks) => {
      const names = marks.map(({ radius, text, x, y }) => at(text, x, y, radius));
      const obstacles = names.map(({ mark: box }) => box).filter(({ left, right }) => right > left);
      const labels = placeLabels(names, { ...FRAME, obstacles });
      expect(labels).toHaveLength(names.length);
      expect(placeLabels(names, { ...FRAME, obstacles })).toEqual(labels);
      const boxes = labels.flatMap((label, index) => (label ? [{ box: label.box, index }] : []));
      for (const { box, index } of boxes) {
        expect(box.left >= 0 && box.right <= 300 && box.top >= 0 && box.bottom <= 200).toBe(true);
        expect(boxes.filter((other) => other.index !== index && overlap(box, other.box))).toEqual([]);
        const others = obstacles.filter((own) => !isSame(own, names[index]!.mark));
        expect(others.filter((own) => overlap(box, own))).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

it('letters of other scripts are wider', () => {
  expect(widthOf('日本', 10)).toBe(20);
  expect(widthOf('Ab', 10)).toBeLessThan(20);
});
