import { join } from 'node:path';

/** The file that lists every address the archive has ever had, below the folder of the content. */
export const ADDRESSES = 'addresses.txt';

export const addressesFile = (directory: string) => join(directory, ADDRESSES);

/** A line of `addresses.txt`: `<collection>/<id> <address>`, the address without the base path. */
export interface AddressLine {
  entry: string;
  address: string;
  /** From 1. */
  line: number;
}

const LINE = /^([a-z]+\/[^\s/]+(?:\/[^\s/]+)*) (\/\S*)$/;

/** The lines of the file, and the numbers of those that are none. */
export function addressLines(text: string): { lines: AddressLine[]; malformed: number[] } {
  const lines: AddressLine[] = [];
  const malformed: number[] = [];
  for (const [index, each] of text.split(/\r?\n/).entries()) {
    const [, entry, address] = LINE.exec(each) ?? [];
    if (entry !== undefined && address !== undefined) lines.push({ entry, address, line: index + 1 });
    else if (each !== '') malformed.push(index + 1);
  }
  return { lines, malformed };
}
