import { site } from '../site.ts';
import type { Card } from './card.ts';
import { fitted, shown } from './card-words.ts';

/** A node of takumi's trees: text, a picture, or a box of nodes. */
export type CardNode = { style: Record<string, string | number> } & (
  | { type: 'container'; children: CardNode[] }
  | { type: 'text'; text: string }
  | { type: 'image'; src: string; width: number; height: number }
);

export const SIZE = { width: 1200, height: 630 };
export const TYPE = 'Newsreader';
export const MARK = 'mark';

/** Those of the paper by day, as in `styles/tokens.css`. */
export const COLOURS = { paper: '#fbfaf6', ink: '#17191e', muted: '#5d5a52', hairline: '#dcd7ca' };

/** An organisation's colour on paper; ink's grey where there is no hue. */
export const accentOf = (hue: number | undefined) =>
  `oklch(0.45 ${hue === undefined ? 0 : 0.12} ${hue ?? 80})`;

const LABEL = 24;
const HEADLINE = { width: 790, lineHeight: 1.12, sizes: [84, 76, 68, 60, 54, 48, 42] };
const STANDFIRST = { size: 30, lineHeight: 1.3, lines: 3 };
const ROOM = 384;

/** The picture as takumi draws it. What it says is all that the picture depends on. */
export function cardNode(card: Card): CardNode {
  const accent = accentOf(card.hue);
  return box(
    { ...SIZE, flexDirection: 'column', padding: '56px 64px 40px', backgroundColor: COLOURS.paper },
    [
      box({ flexGrow: 1, flexDirection: 'row', marginBottom: 28 }, [
        column(card),
        box({ width: 8, marginRight: 38, backgroundColor: accent }, []),
        story(card, accent),
      ]),
      foot(card),
    ],
  );
}

const box = (style: CardNode['style'], children: CardNode[]): CardNode => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children,
});

const text = (words: string, style: CardNode['style']): CardNode => ({
  type: 'text',
  text: shown(words),
  style: { color: COLOURS.ink, fontFamily: TYPE, fontWeight: 500, ...style },
});

const clamp = (lines: number) => ({ lineClamp: lines, textOverflow: 'ellipsis', overflow: 'hidden' });

const mark = (size: number): CardNode => ({ type: 'image', src: MARK, width: size, height: size, style: {} });

const column = ({ column: lines, notes }: Card) =>
  box({ width: 220, marginRight: 16, flexDirection: 'column' }, [
    ...(lines.length === 0 ? [mark(132)] : []),
    ...lines.map((line) => text(line, { fontSize: 34, lineHeight: 1.25, ...clamp(3) })),
    ...notes
      .slice(0, 3)
      .map((note) =>
        text(note, { fontSize: 26, lineHeight: 1.25, marginTop: 12, color: COLOURS.muted, ...clamp(2) }),
      ),
  ]);

function story({ headline, label, standfirst }: Card, accent: string) {
  const below = standfirst ? STANDFIRST.size * STANDFIRST.lineHeight * STANDFIRST.lines + 24 : 0;
  const words = /\p{L}/u.test(shown(headline)) ? shown(headline) : site.name;
  const { lines, size } = fitted(words, { ...HEADLINE, height: ROOM - below });
  return box({ width: HEADLINE.width, flexDirection: 'column' }, [
    ...(label
      ? [
          text(label.toLocaleUpperCase(site.locale), {
            fontSize: LABEL,
            lineHeight: 1.25,
            letterSpacing: 2,
            fontWeight: 600,
            marginBottom: 16,
            color: accent,
            ...clamp(1),
          }),
        ]
      : []),
    text(words, {
      fontSize: size,
      lineHeight: HEADLINE.lineHeight,
      letterSpacing: size * -0.015,
      textWrap: 'balance',
      overflowWrap: 'anywhere',
      ...clamp(lines),
    }),
    ...(standfirst
      ? [
          text(standfirst, {
            fontSize: STANDFIRST.size,
            lineHeight: STANDFIRST.lineHeight,
            fontWeight: 400,
            marginTop: 24,
            color: COLOURS.muted,
            ...clamp(STANDFIRST.lines),
          }),
        ]
      : []),
  ]);
}

const foot = ({ source }: Card) =>
  box(
    {
      flexDirection: 'row',
      alignItems: 'center',
      justifyContent: 'space-between',
      height: 76,
      paddingTop: 28,
      borderTop: `2px solid ${COLOURS.hairline}`,
    },
    [
      box({ flexDirection: 'row', alignItems: 'center' }, [
        mark(38),
        text(site.name, { fontSize: 32, fontWeight: 600, marginLeft: 16 }),
      ]),
      ...(source ? [text(source, { fontSize: 26, color: COLOURS.muted, maxWidth: 700, ...clamp(1) })] : []),
    ],
  );
