import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../../src/check/read.ts';
import { readItems } from '../../../src/importing/read.ts';
import { SMALL } from '../small.ts';

/** The folder of what the tests import. */
export const IMPORT = fileURLToPath(new URL('../../fixtures/import', import.meta.url));

export const bytesOf = (name: string) => readFileSync(`${IMPORT}/${name}`);

/** What is read of a fixture. */
export const readFixture = (name: string) => readItems(name, bytesOf(name));

/** The content of the small archive. */
export const smallContent = () => readContent(SMALL).files;

export const utf8 = (text: string) => new TextEncoder().encode(text);
