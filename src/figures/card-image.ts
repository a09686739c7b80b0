import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Renderer } from 'takumi-js/node';
import { digest } from '../kept/digest.ts';
import { keptFiles } from '../kept/kept.ts';
import { cardMark } from './card-mark.ts';
import type { Card } from './card.ts';
import { cardNode, type CardNode, MARK, SIZE, TYPE } from './card-node.ts';
import { palettePng } from './png.ts';

// Bundled, this file stands elsewhere: packages and sources are found from where the command runs.
const packaged = (file: string) => readFileSync(resolve('node_modules', file));
const WRITER = 'src/figures/png.ts';
const jsonOf = (file: string) => JSON.parse(packaged(file).toString()) as Record<string, string>;

const FONT = '@fontsource-variable/newsreader';

/** The ranges of a `unicode-range`, as in `U+0000-00FF,U+0131`. */
const rangesOf = (list: string) =>
  list.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as [number, number];
  });

const readFonts = () =>
  Object.entries(jsonOf(`${FONT}/unicode.json`)).map(([script, list]) => ({
    name: TYPE,
    data: packaged(`${FONT}/files/newsreader-${script}-wght-normal.woff2`),
    unicodeRange: rangesOf(list),
  }));

interface Press {
  /** What all pictures depend on besides what each says. */
  maker: string;
  draw: (node: CardNode, format: 'png' | 'raw') => Promise<Uint8Array>;
  write: (pixels: Uint8Array) => Uint8Array | undefined;
}

function startPress(): Press {
  const { version } = jsonOf('@takumi-rs/core/package.json');
  const fonts = readFonts();
  const mark = new TextEncoder().encode(cardMark());
  const renderer = new Renderer();
  const ready = Promise.all(fonts.map((font) => renderer.registerFont(font)));
  return {
    maker: digest([
      version,
      SIZE,
      digest(mark),
      fonts.map(({ data }) => digest(data)),
      readFileSync(WRITER, 'utf8'),
    ]),
    draw: async (node, format) => {
      await ready;
      return renderer.render(node, { ...SIZE, format, images: [{ src: MARK, data: mark }] });
    },
    write: palettePng(SIZE),
  };
}

let started: Press | undefined;
const press = () => (started ??= startPress());

/** Red, green, blue and opacity of each pixel of the card. */
export const cardPixels = (card: Card): Promise<Uint8Array> => press().draw(cardNode(card), 'raw');

/** The card as PNG. */
export const drawCard = (card: Card): Promise<Uint8Array> => drawn(cardNode(card));

/** A digest of all that the look of the card depends on: its words, their setting, the type, and what draws them. */
export const keyOfCard = (card: Card): string => keyOf(cardNode(card));

/** The card as PNG, from an earlier build where one has drawn the same. */
export function cardImage(card: Card): Promise<Uint8Array> {
  const node = cardNode(card);
  return keptFiles('cards').of(keyOf(node), () => drawn(node));
}

const keyOf = (node: CardNode) => digest([press().maker, node]);

/** As PNG with a palette. takumi's own, with all three colours of each pixel, takes two fifths longer. */
async function drawn(node: CardNode): Promise<Uint8Array> {
  const pixels = await press().draw(node, 'raw');
  const image = press().write(pixels);
  // Given back at once: V8 counts these 3 MB as its own, and would look for what is of no more use every few cards.
  (pixels.buffer as ArrayBuffer).transfer(0);
  return image ?? press().draw(node, 'png');
}
