import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Renderer } from 'takumi-js/node';
import { digest } from '../kept/digest.ts';
import { keptFiles } from '../kept/kept.ts';
import { cardMark } from './card-mark.ts';
import type { Card } from './card.ts';
import { cardNode, type CardNode, MARK, SIZE, TYPE } from './card-node.ts';

// Bundled, this file stands elsewhere: packages are found from where the command runs.
const packaged = (file: string) => readFileSync(resolve('node_modules', file));
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
  draw: (node: CardNode, format: Format) => Promise<Uint8Array>;
}

/** PNG, or the bytes of red, green, blue and opacity of each pixel. */
type Format = 'png' | 'raw';

function startPress(): Press {
  const { version } = jsonOf('@takumi-rs/core/package.json');
  const fonts = readFonts();
  const mark = new TextEncoder().encode(cardMark());
  const renderer = new Renderer();
  const ready = Promise.all(fonts.map((font) => renderer.registerFont(font)));
  return {
    maker: digest([version, SIZE, digest(mark), fonts.map(({ data }) => digest(data))]),
    draw: async (node, format) => {
      await ready;
      return renderer.render(node, { ...SIZE, format, images: [{ src: MARK, data: mark }] });
    },
  };
}

let started: Press | undefined;
const press = () => (started ??= startPress());

/** The card as it looks. */
export const drawCard = (card: Card, format: Format = 'png'): Promise<Uint8Array> =>
  press().draw(cardNode(card), format);

/** A digest of all that the look of the card depends on: its words, their setting, the type, and what draws them. */
export const keyOfCard = (card: Card): string => digest([press().maker, cardNode(card)]);

/** The card as PNG, from an earlier build where one has drawn the same. */
export const cardImage = (card: Card): Promise<Uint8Array> =>
  keptFiles('cards').of(keyOfCard(card), () => drawCard(card));
