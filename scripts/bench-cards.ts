import { availableParallelism } from 'node:os';
import type { Card } from '../src/figures/card.ts';
import { drawCard } from '../src/figures/card-image.ts';

const count = Number(process.argv[2] ?? 220);

/** Cards of all lengths of headline, none like another. */
const card = (number: number): Card => ({
  href: `/${number}.png`,
  column: [`${1 + (number % 28)} March`, '2024'],
  notes: ['Keel'],
  label: 'Lamp Union',
  headline:
    `Lamp makers agree on wick ${number} ${'and on a globe of clear glass '.repeat(number % 5)}`.trim(),
  standfirst: undefined,
  source: 'From the Keel Courier',
  hue: (number * 15) % 360,
});

const start = performance.now();
const images = await Promise.all(Array.from({ length: count }, (_, number) => drawCard(card(number))));
const seconds = (performance.now() - start) / 1000;
const { system, user } = process.cpuUsage();
const kilobytes = images.reduce((sum, { length }) => sum + length, 0) / count / 1000;

console.log(
  `${count} cards in ${seconds.toFixed(1)} s on ${availableParallelism()} processors, the reading of the type included: ` +
    `${((user + system) / 1000 / count).toFixed(1)} ms of processor time and ${kilobytes.toFixed(1)} kB each`,
);
