import { fileURLToPath } from 'node:url';

/** The folder of the small good archive that tests read. */
export const SMALL = fileURLToPath(new URL('../fixtures/small', import.meta.url));
