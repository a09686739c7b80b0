import fc from 'fast-check';
import { expect, it } from 'vitest';
import { palettePng } from '../../../src/figures/png.ts';
import { pixelsIn } from './pixels.ts';

const pixelsOf = (colours: readonly (readonly number[])[]) =>
  Uint8Array.from(
    colours.flatMap(([red = 0, green = 0, blue = 0, opacity = 255]) => [red, green, blue, opacity]),
  );

/** A colour for each number, none like another. */
const colour = (number: number) => [number & 255, 255 - (number & 255), number >> 8];

it('is read as the pixels that were written', async () => {
  const pictures = fc
    .record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 12 }) })
    .chain((size) =>
      fc.record({
        size: fc.constant(size),
        numbers: fc.array(fc.integer({ min: 0, max: 255 }), {
          minLength: size.width * size.height,
          maxLength: size.width * size.height,
        }),
        // Few rows are like the one above them, and few pixels like the one before, unless some are made so.
        isFlat: fc.boolean(),
      }),
    );
  await fc.assert(
    fc.asyncProperty(pictures, async ({ isFlat, numbers, size }) => {
      const pixels = pixelsOf(numbers.map((number) => colour(isFlat ? number >> 7 : number)));
      const image = palettePng(size)(pixels);
      expect(image).toBeDefined();
      expect(Buffer.compare(await pixelsIn(image!, size), pixels)).toBe(0);
    }),
  );
});

it('tells 256 colours apart, wherever they lie', async () => {
  const size = { width: 16, height: 16 };
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 0, max: 0xffffff }), { minLength: 256, maxLength: 256 }),
      async (colours) => {
        const pixels = pixelsOf(colours.map((each) => [each >> 16, (each >> 8) & 255, each & 255]));
        const image = palettePng(size)(pixels);
        expect(image).toBeDefined();
        expect(Buffer.compare(await pixelsIn(image!, size), pixels)).toBe(0);
      },
    ),
    { numRuns: 20 },
  );
});

it('is of what was written last, where rows differ in one pixel', async () => {
  const size = { width: 3, height: 3 };
  const write = palettePng(size);
  const pictures = [
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
    [7, 7, 8, 7, 7, 9, 7, 7, 9],
    [6, 7, 7, 7, 7, 7, 6, 7, 7],
  ].map((numbers) => pixelsOf(numbers.map(colour)));
  const images = pictures.map((pixels) => write(pixels)!);
  const seen = await Promise.all(images.map((image) => pixelsIn(image, size)));
  expect(seen.map((pixels, index) => Buffer.compare(pixels, pictures[index]!))).toEqual([0, 0, 0]);
});

it('is not written of more colours than a palette holds', () => {
  const write = palettePng({ width: 257, height: 1 });
  const numbers = Array.from({ length: 257 }, (_, number) => number);
  expect(write(pixelsOf(numbers.map((number) => colour(number % 256))))).toBeDefined();
  expect(write(pixelsOf(numbers.map(colour)))).toBeUndefined();
});

it('is not written of what can be seen through', () => {
  const write = palettePng({ width: 2, height: 1 });
  expect(write(pixelsOf([colour(1), [...colour(2), 254]]))).toBeUndefined();
});
