import { rmSync } from 'node:fs';
import { build, needCorpus } from '../../../scripts/bench/site.ts';
import { IS_SAMPLE, SCALE } from './site.ts';

/** Builds the site that the tests of scale read, once for all of them. */
export async function setup() {
  rmSync(SCALE.folder, { recursive: true, force: true });
  needCorpus(SCALE);
  await build(SCALE, IS_SAMPLE ? ['--config', 'tests/long/scale/astro.config.mjs'] : []);
}

export const teardown = () => rmSync(SCALE.folder, { recursive: true, force: true });
