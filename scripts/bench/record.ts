import { format } from 'prettier';
import type { BuildFindings } from './builds.ts';
import {
  buildRows,
  comparisonRows,
  gigabytes,
  growthRows,
  memoryOf,
  pageRows,
  partOf,
  stolenOf,
} from './demands.ts';
import { type Row, type SearchFindings, rowsOf } from './findings.ts';
import type { Machine } from './machine.ts';
import type { Results } from './results.ts';

const BEGIN = '<!-- The table is written by npm run bench -- --record. -->';
const END = '<!-- Here it ends. -->';

/**
 * A README with the tables of the results in place of those between its two marks.
 *
 * @throws Error where it has no marks
 */
export async function withTables(readme: string, results: Results): Promise<string> {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(
      `The README has not both marks, “${BEGIN}” and “${END}”, between which the tables stand.`,
    );
  return format(`${before}${BEGIN}\n\n${tables(results)}\n\n${END}${after}`, {
    parser: 'markdown',
    printWidth: 110,
    singleQuote: true,
  });
}

function tables({ builds, comparison, searches }: Results): string {
  const measured = [
    ...new Set([...builds, ...searches, ...(comparison ? [comparison] : [])].map(({ on }) => said(on))),
  ];
  return [
    ...(builds.length > 0 ? [buildTable(builds), rowsTable(growthRows(builds))] : []),
    ...(builds.length > 0 ? [demanded(builds.flatMap(limited))] : []),
    ...searches.map((search) => `Search, ${count(search)}:\n\n${rowsTable(rowsOf(search))}`),
    ...(comparison ? [`Compared, ${count(comparison)}:\n\n${rowsTable(comparisonRows(comparison))}`] : []),
    measured.join('\n\n'),
  ].join('\n\n');
}

/** What is demanded of building, and the pages that are larger than they may be. */
const limited = (found: BuildFindings): Row[] =>
  [
    ...buildRows(found).filter(({ held }) => held !== undefined),
    ...pageRows(found).filter(({ held }) => held === false),
  ].map((row) => ({ ...row, what: `${count(found)}: ${row.what}` }));

function buildTable(builds: Results['builds']): string {
  const row = (what: string, value: (found: BuildFindings) => string) => [what, ...builds.map(value)];
  const seconds = (key: 'cold' | 'warm' | 'changed') => (found: BuildFindings) =>
    `${found[key].seconds.toFixed(1)} s`;
  const kinds = [...new Set(builds.flatMap(({ size }) => size.kinds.map(({ kind }) => kind)))].sort();
  const phases = [...new Set(builds.flatMap(({ cold }) => Object.keys(cold.phases)))];
  return markdown([
    ['', ...builds.map(count)],
    row('build with nothing kept', seconds('cold')),
    ...phases.map((name) => row(`of it ${name}`, ({ cold }) => partOf(cold, name))),
    row('with cards and citations kept', seconds('warm')),
    row('with one article changed', seconds('changed')),
    row('of it Pagefind’s full index', ({ changed }) => partOf(changed, 'Pagefind')),
    row('of the processors, others took', ({ changed, cold, warm }) => stolenOf([cold, warm, changed])),
    row('memory of all processes together', ({ changed, cold, warm }) => {
      const most = memoryOf([cold, warm, changed]);
      return most === undefined ? '' : gigabytes(most);
    }),
    row('files', ({ size }) => size.files.toLocaleString('en-GB')),
    row('bytes', ({ size }) => gigabytes(size.bytes)),
    ...kinds.map((kind) =>
      row(`\`${kind}\`, Brotli: median, largest`, ({ size }) => {
        const found = size.kinds.find((each) => each.kind === kind);
        return found ? `${found.median}, ${found.largest} B` : '';
      }),
    ),
  ]);
}

const demanded = (rows: readonly Row[]) =>
  rows.length === 0 ? 'No page is larger than it may be.' : `What is demanded:\n\n${rowsTable(rows)}`;

const rowsTable = (rows: readonly Row[]) =>
  markdown([
    ['what', 'measured', 'limit', ''],
    ...rows.map(({ held, limit, value, what }) => [
      what.trim(),
      value,
      limit,
      held === undefined ? '' : held ? 'held' : '**missed**',
    ]),
  ]);

function markdown([head = [], ...rows]: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const count = ({ articles }: Pick<BuildFindings | SearchFindings, 'articles'>) =>
  `${articles.toLocaleString('en-GB')} articles`;

const said = ({ commit, cores, date, memory, node, processor, system }: Machine) =>
  `Measured on ${date}, ${cores} × ${processor}, ${gigabytes(memory)}, ${system}, Node ${node}${commit === undefined ? '' : `, commit ${commit}`}.`;
