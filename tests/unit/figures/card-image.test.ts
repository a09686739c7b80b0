import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/figures/card.ts';
import { cardPixels, drawCard, keyOfCard } from '../../../src/figures/card-image.ts';
import { COLOURS, SIZE } from '../../../src/figures/card-node.ts';
import { pixelsIn } from './pixels.ts';

const card: Card = {
  href: '/articles/2024/a.png',
  column: ['8 March', '2024'],
  notes: ['Keel'],
  label: 'Lamp Union',
  headline: 'Lamp makers agree on a wick',
  standfirst: undefined,
  source: 'From the Keel Courier',
  hue: 30,
};
const long = 'Representatives of the lamp makers’ associations consider '.repeat(12);
const unbroken = 'https://lamps.example/'.padEnd(300, 'm');

/** Where nothing may stand: the margins, and the rows between the story and the foot. */
const isMargin = (x: number, y: number) =>
  x < 62 || x >= SIZE.width - 62 || y < 50 || y >= SIZE.height - 38 || (y >= 488 && y < 512);

const isPaper = (pixels: Uint8Array, at: number) =>
  [1, 3, 5].every(
    (digits, byte) => pixels[at + byte] === Number.parseInt(COLOURS.paper.slice(digits, digits + 2), 16),
  );

describe('a card', () => {
  it.each<[string, Partial<Card>]>([
    ['as most are', {}],
    ['with a long headline', { headline: long }],
    ['with a headline that cannot be broken', { headline: unbroken }],
    ['with a headline of one letter', { headline: 'I' }],
    ['with a headline in another script', { headline: '北京' }],
    ['with a long standfirst', { standfirst: long, headline: long }],
    [
      'long in all its parts',
      { label: long, source: long, column: [long, unbroken], notes: [long, long, unbroken] },
    ],
    ['with nothing to say', { headline: '', label: '', source: undefined, column: [], notes: [] }],
    ['that says what is no text', { headline: '<b>&amp;</b> {x} \u0000 \u202e' }],
  ])('%s stays within its margins', async (_, over) => {
    const pixels = await cardPixels({ ...card, ...over });
    expect(pixels).toHaveLength(SIZE.width * SIZE.height * 4);
    let outside = 0;
    let inside = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if (isPaper(pixels, at)) continue;
      if (isMargin((at / 4) % SIZE.width, Math.floor(at / 4 / SIZE.width))) outside++;
      else inside++;
    }
    expect(outside).toBe(0);
    expect(inside).toBeGreaterThan(1000);
  });

  it.each([undefined, 0, 30, 77, 140, 200, 265, 330])(
    'is a picture with a palette that shows it as it is drawn, of hue %s',
    async (hue) => {
      const all: Card = { ...card, hue, standfirst: long, headline: long, label: long };
      const image = await drawCard(all);
      expect(Buffer.from(image).includes('PLTE')).toBe(true);
      expect(Buffer.compare(await pixelsIn(image, SIZE), await cardPixels(all))).toBe(0);
    },
  );

  it('has the same bytes each time', async () => {
    const [one, other] = await Promise.all([drawCard(card), drawCard({ ...card })]);
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('shows no words of another script, and no boxes in their place', async () => {
    const saying = (word: string): Card => ({
      ...card,
      column: [word, '2024'],
      notes: [`${word} Keel`],
      label: `Lamp ${word}`,
      headline: `Lamps in ${word} and Keel`,
      standfirst: `By ${word} alone`,
      source: `From ${word}`,
    });
    const [gap, ...others] = await Promise.all(
      ['…', '北京', 'Москва', '\u{1f642}'].map((word) => drawCard(saying(word))),
    );
    expect(others.map((other) => Buffer.compare(other, gap!))).toEqual([0, 0, 0]);
  });
});

describe('the key of a card', () => {
  it('is the same for the same card, wherever it is found', () => {
    expect(keyOfCard({ ...card, href: '/elsewhere.png' })).toBe(keyOfCard(card));
  });

  it.each<[string, Partial<Card>]>([
    ['headline', { headline: 'Lamp makers agree on a globe' }],
    ['date', { column: ['9 March', '2024'] }],
    ['note', { notes: ['Stern'] }],
    ['label', { label: 'Lantern Union' }],
    ['standfirst', { standfirst: 'After three years.' }],
    ['source', { source: undefined }],
    ['hue', { hue: 31 }],
  ])('changes with its %s', (_, over) => {
    expect(keyOfCard({ ...card, ...over })).not.toBe(keyOfCard(card));
  });
});
