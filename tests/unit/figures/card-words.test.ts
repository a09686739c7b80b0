import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fitted, linesOf, shown } from '../../../src/figures/card-words.ts';

describe('what a card can show of a text', () => {
  it.each([
    ['Officials meet in Lima', 'Officials meet in Lima'],
    ['“Ñuñoa” – Nguyễn’s 5 % (Đà Nẵng) … Kraków & Łódź', '“Ñuñoa” – Nguyễn’s 5 % (Đà Nẵng) … Kraków & Łódź'],
    ['Nguye\u0302\u0303n', 'Nguyễn'],
    ['8\u00a0March\u202f2024', '8 March 2024'],
    ['Asia\u2011Pacific', 'Asia-Pacific'],
    ['China (中国) signs', 'China … signs'],
    ['Владивосток принимает саммит', '…'],
    ['A \u{1f642} b \u200f c', 'A … b … c'],
    ['', ''],
  ])('%s', (text, words) => {
    expect(shown(text)).toBe(words);
  });

  it('is in the files of the type', () => {
    const scripts = ['latin', 'latin-ext', 'vietnamese'];
    const held = new Set(scripts.flatMap((script) => [...charactersOf(script)]));
    const claimed = Array.from({ length: 0x3000 }, (_, code) => code).filter((code) => {
      const character = String.fromCodePoint(code);
      return (
        character.trim() !== '' && shown(character) === character && character.normalize('NFC') === character
      );
    });
    expect(claimed.length).toBeGreaterThan(400);
    expect(claimed.filter((code) => !held.has(code)).map((code) => code.toString(16))).toEqual([]);
  });
});

describe('the size of a headline', () => {
  const box = { width: 790, height: 384, lineHeight: 1.12, sizes: [84, 60, 42] };

  it('falls as it gets longer, and never below the smallest', () => {
    const sizes = [1, 5, 10, 20, 40, 400].map((words) => fitted('Ministers '.repeat(words).trim(), box).size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes)).toEqual(new Set(box.sizes));
  });

  it('leaves room for as many lines as are in the box', () => {
    for (const words of [1, 20, 400]) {
      const { lines, size } = fitted('Ministers '.repeat(words).trim(), box);
      expect(lines * size * box.lineHeight).toBeLessThanOrEqual(box.height);
      expect((lines + 1) * size * box.lineHeight).toBeGreaterThan(box.height);
    }
  });

  it.each([
    ['one line', 'Lima', 10, 1],
    ['a line full to its end', 'mmmm', 3.4, 1],
    ['a break between words', 'mmmm mmmm', 3.4, 2],
    ['a word that is broken', 'mmmmmmmm', 3.4, 2],
    ['a word that is broken after another', 'mm mmmmmmmm', 3.4, 3],
    ['nothing', '', 3, 1],
  ])('counts the lines of %s', (_, text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });
});

/** The characters of a file of the type, by its table `cmap`, format 4. @see https://www.w3.org/TR/WOFF2/ */
function charactersOf(script: string): Set<number> {
  const file = readFileSync(
    `node_modules/@fontsource-variable/newsreader/files/newsreader-${script}-wght-normal.woff2`,
  );
  const cmap = tableOf(file, 0);
  const characters = new Set<number>();
  for (let record = 4; record < 4 + cmap.readUInt16BE(2) * 8; record += 8) {
    const at = cmap.readUInt32BE(record + 4);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const span = cmap.readUInt16BE(at + 6);
    for (let segment = 0; segment < span; segment += 2) {
      const last = cmap.readUInt16BE(at + 14 + segment);
      const first = cmap.readUInt16BE(at + 16 + span + segment);
      for (let code = first; code <= last && code < 0xffff; code++) characters.add(code);
    }
  }
  return characters;
}

/** A table of a WOFF2 file that is not transformed, by the number of its known tag; the tables are one Brotli stream. */
function tableOf(file: Buffer, known: number): Buffer {
  let at = 48;
  let offset = 0;
  let found: [number, number] | undefined;
  const number = () => {
    let value = 0;
    for (;;) {
      const byte = file[at++]!;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let table = 0; table < file.readUInt16BE(12); table++) {
    const flags = file[at++]!;
    const tag = flags & 63;
    if (tag === 63) at += 4;
    const original = number();
    const isTransformed = tag === 10 || tag === 11 ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = isTransformed ? number() : original;
    if (tag === known) found = [offset, length];
    offset += length;
  }
  const tables = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return tables.subarray(found![0], found![0] + found![1]);
}
