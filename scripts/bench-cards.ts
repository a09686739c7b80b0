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
let bytes = 0;
// Two at a time, as each thread that writes the site does.
for (let number = 0; number < count; number += 2) {
  const images = await Promise.all(
    [number, number + 1].filter((each) => each < count).map((each) => drawCard(card(each))),
  );
  bytes += images.reduce((sum, { length }) => sum + length, 0);
}
const seconds = (performance.now() - start) / 1000;
const { system, user } = process.cpuUsage();

console.log(
  `${count} cards in ${seconds.toFixed(1)} s on ${availableParallelism()} processors, the reading of the type included: ` +
    `${((user + system) / 1000 / count).toFixed(1)} ms of processor time and ${(bytes / count / 1000).toFixed(1)} kB each`,
);
