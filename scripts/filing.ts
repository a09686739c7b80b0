import { randomInt } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { addressesFile } from '../src/check/address-lines.ts';
import { newAddressLines } from '../src/check/addresses.ts';
import { readComparisonFiles } from '../src/check/comparison-files.ts';
import { readContent } from '../src/check/read.ts';
import { giveIds } from '../src/passages/give-ids.ts';
import { newId } from '../src/passages/id.ts';
import { formatOf } from '../src/passages/paragraphs.ts';
import { contentDirectory } from '../src/schemas/folder.ts';

/** What every entry of the content is given for good, once: ids for an article's passages, a line for its address. */

/** The text of an article's file, with an id at the end of every paragraph that had none. */
export const withPassageIds = (text: string, path: string): string =>
  giveIds(text, formatOf(path), () => newId((below) => randomInt(below)));

/**
 * Appends a line for every entry that has none to the list of addresses.
 *
 * @returns how many lines are new
 */
export function appendAddresses(): number {
  const path = addressesFile(contentDirectory);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const lines = newAddressLines([...readContent().files, ...readComparisonFiles().files], text);
  const separator = text === '' || text.endsWith('\n') ? '' : '\n';
  if (lines.length > 0) appendFileSync(path, `${separator}${lines.join('\n')}\n`);
  return lines.length;
}
