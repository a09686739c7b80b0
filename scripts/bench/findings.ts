import type { Opening } from './openings.ts';

/** What one step of a search cost. */
export interface Step {
  bytes: number;
  /** From the last byte of data to the results, in ms. */
  wait: number;
  /** The longest task of the page, in ms; 0 where none took 50 ms, from which on the browser tells of them. */
  longestTask: number;
}

/** What was measured on the site of one size. */
export interface SearchFindings {
  articles: number;
  word: string;
  found: number;
  first: Step & { kinds: [kind: string, bytes: number][]; answerBytes: number };
  facets: { facet: string; step: Step }[];
  further: Step & { word: string };
  openings: Opening[];
}

export interface Row {
  what: string;
  value: string;
  limit: string;
  /** Undefined where nothing is demanded. */
  held: boolean | undefined;
}

/** The most that the first answer may load, up to a number of articles. */
const FIRST: readonly { articles: number; bytes: number }[] = [
  { articles: 1000, bytes: 180_000 },
  { articles: 10_000, bytes: 350_000 },
];
const FURTHER = 60_000;
const FACET = 60_000;
const LARGE_FACETS: Readonly<Record<string, number>> = { person: 120_000 };
const WAIT = 100;
const TASK = 200;
const OPENING = 1000;

/** The rows of the table: what was measured, what is allowed, and whether it was held. */
export function rowsOf({ articles, facets, first, found, further, openings, word }: SearchFindings): Row[] {
  const limit = FIRST.find((each) => articles <= each.articles)?.bytes;
  const steps = [first, further, ...facets.map(({ step }) => step)];
  return [
    { what: `“${word}”, found`, value: String(found), limit: '', held: undefined },
    ...first.kinds.map(([kind, bytes]) => ({
      what: `  ${kind}`,
      value: kilobytes(bytes),
      limit: '',
      held: undefined,
    })),
    bytesRow('first answer, the page and its type included', first.bytes, limit),
    bytesRow('first answer alone', first.answerBytes, limit),
    ...facets.map(({ facet, step }) => bytesRow(`facet ${facet}`, step.bytes, LARGE_FACETS[facet] ?? FACET)),
    bytesRow(`further query, “${further.word}”`, further.bytes, FURTHER),
    timeRow('data to results, first answer', first.wait, WAIT),
    timeRow('data to results, further query', further.wait, WAIT),
    timeRow('longest task', Math.max(...steps.map(({ longestTask }) => longestTask)), TASK),
    ...openings.map(({ found: articlesFound, query, time }) =>
      timeRow(`opened by its address: “${query}”, ${articlesFound} found`, time, OPENING),
    ),
  ];
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const bytesRow = (what: string, bytes: number, limit: number | undefined): Row => ({
  what,
  value: kilobytes(bytes),
  limit: limit === undefined ? '' : kilobytes(limit),
  held: limit === undefined ? undefined : bytes <= limit,
});

const timeRow = (what: string, time: number, limit: number): Row => ({
  what,
  value: time === 0 ? 'under 50 ms' : `${Math.round(time)} ms`,
  limit: `${limit} ms`,
  held: time <= limit,
});

/** The rows as text, in columns. */
export function tableOf(rows: readonly Row[]): string {
  const widest = Math.max(...rows.map(({ what }) => what.length));
  const verdict = (held: boolean | undefined) => (held === undefined ? '' : held ? 'held' : 'MISSED');
  return rows
    .map(({ held, limit, value, what }) =>
      `${what.padEnd(widest)}${value.padStart(14)}${limit.padStart(12)}  ${verdict(held)}`.trimEnd(),
    )
    .join('\n');
}
