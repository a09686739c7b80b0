import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The builds take as long as all else that reads a built site, and would be left for the end: their file is short. */
class BuildsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [others = [], builds = []] = [false, true].map((first) =>
      sorted.filter(({ moduleId }) => moduleId.endsWith('/builds.test.ts') === first),
    );
    return [...builds, ...others];
  }
}
import { IS_SAMPLE, SCALE } from './tests/long/scale/site.ts';

/** In ms: what a test does within it on processors that others use, too. How fast anything is, no test says. */
const HANGS = 60_000;

export default defineConfig({
  test: {
    // Two cores are what the tests are made for; left to itself, one of them would rest.
    maxWorkers: 2,
    // No test changes what another imports, so that a module need be read only once by each worker.
    isolate: false,
    sequence: { sequencer: BuildsFirst },
    projects: [
      {
        // Not part of `npm test`: `npm run test:long`.
        test: {
          name: 'long',
          include: ['tests/long/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
      {
        // A site of many generated articles, 10,000 where SCALE names no other number; SCALE_SAMPLE=1 builds some of its pages.
        test: {
          name: 'scale',
          include: [
            'tests/long/scale/*.test.ts',
            ...(IS_SAMPLE ? [] : ['tests/dist/search/answers.test.ts']),
          ],
          globalSetup: 'tests/long/scale/build.ts',
          environment: 'node',
          env: { CONTENT_DIR: SCALE.content, DIST_DIR: SCALE.directory },
          testTimeout: 1_200_000,
          hookTimeout: 1_200_000,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout: HANGS,
          hookTimeout: HANGS,
        },
      },
      {
        test: {
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          environment: 'node',
          env: { DIST_DIR: process.env.DIST_DIR ?? 'dist' },
          testTimeout: 10 * HANGS,
          hookTimeout: 10 * HANGS,
        },
      },
    ],
  },
});
