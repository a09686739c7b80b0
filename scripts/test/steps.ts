/** One step of `npm test`, a command line run with the project's own programs first on the path. */
export interface Step {
  readonly name: string;
  readonly says: string;
  readonly command: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Runs at the same time as the step before it, of which it reads nothing: each leaves a processor idle. */
  readonly beside?: true;
  /** Names of the steps it cannot do without. */
  readonly needs?: readonly string[];
  /** Where and in which format it reports its tests; a step without counts as one. */
  readonly report?: { readonly format: 'vitest' | 'playwright'; readonly file: string };
}

/** Where the tests leave what they write. */
export const OUTPUT = '.test';

/** The path the second build is made for, to prove that the site works under one. */
export const BASE_BUILD = {
  BASE_PATH: '/archive/',
  SITE_URL: 'https://archive.example',
  OUT_DIR: `${OUTPUT}/base`,
} as const;

/** In the order they run: what fails fastest first; `types` before `lint`, which reads the types it generates. */
export const STEPS: readonly Step[] = [
  { name: 'format', says: 'Formatting', command: 'prettier --check .' },
  { name: 'types', says: 'Types', command: 'astro check', beside: true },
  { name: 'lint', says: 'Lint', command: 'eslint . --max-warnings 0' },
  { ...vitest('unit', 'Unit tests'), beside: true },
  { name: 'build', says: 'Build', command: 'npm run build' },
  {
    name: 'build-base',
    says: 'Build under a base path',
    command: 'npm run build',
    environment: BASE_BUILD,
  },
  { ...vitest('dist', 'Tests of the built site'), needs: ['build'] },
  {
    name: 'browser',
    says: 'Browser tests',
    command: 'playwright test',
    needs: ['build', 'build-base'],
    report: { format: 'playwright', file: `${OUTPUT}/browser.json` },
  },
  {
    name: 'lighthouse',
    says: 'Lighthouse, without performance',
    command: 'node scripts/lighthouse.ts --no-performance',
    needs: ['build'],
  },
  {
    ...vitest('scale', 'Pages of an archive of 1,000'),
    environment: { SCALE: '1000', SCALE_SAMPLE: '1' },
    beside: true,
  },
];

/**
 * The steps asked for by name, in their own order; all of them where none is named.
 *
 * @throws if a name is unknown.
 */
export function chooseSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown !== undefined) {
    const known = STEPS.map((step) => step.name).join(', ');
    throw new Error(`There is no step "${unknown}" among the tests: the steps are ${known}.`);
  }
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
}

function vitest(project: string, says: string): Step {
  const file = `${OUTPUT}/${project}.json`;
  return {
    name: project,
    says,
    command: `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${file}`,
    report: { format: 'vitest', file },
  };
}
