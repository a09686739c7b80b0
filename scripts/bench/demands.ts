import type { BuildFindings } from './builds.ts';
import type { Comparison } from './compare.ts';
import type { Row } from './findings.ts';
import type { Run } from './run.ts';
import type { BuildRun } from './site.ts';

/** The most that building so many articles may take on two cores, in seconds and in bytes. */
interface Limits {
  cold?: number;
  warm?: number;
  changed?: number;
  memory?: number;
}

const LIMITS: Readonly<Record<number, Limits>> = {
  1000: { cold: 20 },
  10_000: { cold: 240, warm: 120, changed: 60, memory: 4e9 },
  50_000: { memory: 24e9 },
};

/** What is aimed at, where it is less than what is allowed. */
const CHANGED_AIM = 20;
/** How much more time an article may take at ten times as many. */
const FLAT = { from: 1000, to: 10_000, ratio: 1.3 };
const RATIOS = { hugo: { most: 3.5, aim: 2 }, eleventy: { most: 1.3, aim: 0.8 } };

/** What building one size cost beside what it may cost. */
export function buildRows({ articles, changed, cold, size, warm }: BuildFindings): Row[] {
  const limits = LIMITS[articles] ?? {};
  const most = memoryOf([cold, warm, changed]);
  return [
    secondsRow('a build with nothing kept', cold.seconds, limits.cold),
    ...partRows(cold),
    secondsRow('with cards and citations kept', warm.seconds, limits.warm),
    secondsRow('with one article changed', changed.seconds, limits.changed, limits.changed && CHANGED_AIM),
    ...partRows(changed),
    {
      what: 'memory of all processes together',
      value: most === undefined ? 'not told here' : gigabytes(most),
      limit: limits.memory === undefined ? '' : gigabytes(limits.memory),
      held: limits.memory === undefined || most === undefined ? undefined : most <= limits.memory,
    },
    plainRow('files', size.files.toLocaleString('en-GB')),
    plainRow('bytes of the site', gigabytes(size.bytes)),
    plainRow('of the processors, others took', stolenOf([cold, warm, changed])),
  ];
}

/** What the pages of each kind take beside their budget. */
export const pageRows = ({ size }: BuildFindings): Row[] =>
  size.kinds.map(({ at, budget, kind, largest, median, pages }) => ({
    what: `${kind}, ${pages} pages: median ${median} B, largest ${at}`,
    value: `${largest} B`,
    limit: `${budget} B`,
    held: largest <= budget,
  }));

/** The parts of a build, Pagefind’s full index apart. */
const partRows = (run: BuildRun): Row[] =>
  Object.keys(run.phases).map((name) => plainRow(`  of it ${name}`, partOf(run, name)));

/** What a part of a build took: what it had taken before, beside others, and what it was waited for. */
export function partOf({ beside, phases }: BuildRun, name: string): string {
  const before = beside?.[name];
  return `${before ? `${before.toFixed(1)} + ` : ''}${(phases[name] ?? 0).toFixed(1)} s`;
}

/** What others took of the processors in each of these; nothing where the system does not tell. */
export const stolenOf = (runs: readonly Run[]): string =>
  runs.flatMap(({ stolen }) => (stolen === undefined ? [] : [`${Math.round(stolen * 100)} %`])).join(', ');

/** How what one article costs grows from each size to the next. */
export function growthRows(builds: readonly BuildFindings[]): Row[] {
  return builds.slice(1).flatMap((larger, index) => {
    const smaller = builds[index]!;
    const each = ({ articles, cold }: BuildFindings) => cold.seconds / articles;
    const memory = ({ articles, changed, cold, warm }: BuildFindings) =>
      (memoryOf([cold, warm, changed]) ?? NaN) / articles;
    const bytes = ({ articles, size }: BuildFindings) => size.bytes / articles;
    const isDemanded = smaller.articles === FLAT.from && larger.articles === FLAT.to;
    const steps = `from ${smaller.articles} to ${larger.articles}`;
    return [
      ratioRow(
        `time of an article, ${steps}`,
        each(larger) / each(smaller),
        isDemanded ? FLAT.ratio : undefined,
      ),
      ratioRow(`memory of an article, ${steps}`, memory(larger) / memory(smaller)),
      ratioRow(`bytes of an article, ${steps}`, bytes(larger) / bytes(smaller)),
      ratioRow(
        `files of an article, ${steps}`,
        larger.size.files / larger.articles / (smaller.size.files / smaller.articles),
      ),
    ];
  });
}

/** The time of a bare build without Pagefind's, which the others have nothing like, as a multiple of theirs. */
export function comparisonRows({ bare, eleventy, hugo, pages }: Comparison): Row[] {
  const { Pagefind = 0, ...phases } = bare.phases;
  const ours = bare.seconds - Pagefind;
  return [
    plainRow('equal pages', pages.toLocaleString('en-GB')),
    plainRow('pages that only the bare build has', bare.furtherPages.toLocaleString('en-GB')),
    plainRow('Pagefind', partOf(bare, 'Pagefind')),
    plainRow('bare build without Pagefind', `${ours.toFixed(1)} s`),
    ...partRows({ ...bare, phases }),
    plainRow(`Hugo ${hugo.version}`, `${hugo.seconds.toFixed(1)} s`),
    plainRow('Eleventy 2', `${eleventy.seconds.toFixed(1)} s`),
    plainRow('of the processors, others took', stolenOf([bare, hugo, eleventy])),
    ratioRow('bare build, as a multiple of Hugo', ours / hugo.seconds, RATIOS.hugo.most, RATIOS.hugo.aim),
    ratioRow(
      'bare build, as a multiple of Eleventy',
      ours / eleventy.seconds,
      RATIOS.eleventy.most,
      RATIOS.eleventy.aim,
    ),
  ];
}

/** The most of the three; undefined where the system does not tell. */
export function memoryOf(runs: readonly { memory?: number | undefined }[]): number | undefined {
  const told = runs.map(({ memory }) => memory).filter((bytes) => bytes !== undefined);
  return told.length === 0 ? undefined : Math.max(...told);
}

export const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(2)} GB`;

const plainRow = (what: string, value: string): Row => ({ what, value, limit: '', held: undefined });

const secondsRow = (what: string, seconds: number, limit?: number, aim?: number) =>
  limitedRow(
    what,
    seconds,
    limit,
    aim,
    (value) => `${value.toFixed(value === limit || value === aim ? 0 : 1)} s`,
  );

const ratioRow = (what: string, ratio: number, limit?: number, aim?: number) =>
  limitedRow(what, ratio, limit, aim, (value) =>
    Number.isNaN(value) ? 'not told here' : `× ${value.toFixed(2)}`,
  );

function limitedRow(
  what: string,
  measured: number,
  limit: number | undefined,
  aim: number | undefined,
  write: (value: number) => string,
): Row {
  const aimed = aim === undefined ? '' : `, aim ${write(aim)}`;
  return {
    what: what + aimed,
    value: write(measured),
    limit: limit === undefined ? '' : write(limit),
    held: limit === undefined ? undefined : measured <= limit,
  };
}
