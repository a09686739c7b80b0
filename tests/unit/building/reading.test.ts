import { promises } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { synchronousReading } from '../../../src/building/reading.ts';

const { readFile } = promises;
afterEach(() => {
  promises.readFile = readFile;
});

/** The integration when Astro has set itself up for the command. */
function started(command: 'build' | 'dev') {
  const { hooks } = synchronousReading();
  (hooks['astro:config:setup'] as (options: object) => void)({ command });
  return { end: hooks['astro:build:start'] as () => void };
}

it('a build reads the same, and what cannot be read is a rejection', async () => {
  const [text, bytes] = [await readFile('package.json', 'utf8'), await readFile('package.json')];
  started('build');
  expect(promises.readFile).not.toBe(readFile);
  expect(await promises.readFile('package.json', 'utf8')).toBe(text);
  expect(await promises.readFile('package.json')).toEqual(bytes);
  await expect(promises.readFile('none.json')).rejects.toMatchObject({ code: 'ENOENT' });
});

it('reads at once: the answer is there before anything else has its turn', async () => {
  started('build');
  let turns = 0;
  const turn = setImmediate(() => (turns += 1));
  await promises.readFile('package.json');
  clearImmediate(turn);
  expect(turns).toBe(0);
});

it('reads as Node does when the content is read, and where nothing is built', () => {
  started('build').end();
  expect(promises.readFile).toBe(readFile);
  started('dev');
  expect(promises.readFile).toBe(readFile);
});
