import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest } from './digest.ts';

/** A value under its key, and how many builds in a row have had no use for it. */
export interface Entry {
  value: unknown;
  idle: number;
}

/**
 * What a file of lines holds: each line a key, its value, how long it has been idle and a digest of these. A line that is
 * cut, damaged or of another make is left out, and so is a file that cannot be read.
 */
export function readEntries(file: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of textOf(file).split('\n')) {
    const [key, idle, value, sum] = parsed(line);
    if (typeof key === 'string' && typeof idle === 'number' && sum === sumOf(key, idle, value)) {
      entries.set(key, { idle, value });
    }
  }
  return entries;
}

/** Writes the file whole or not at all; a reader at the same time sees the one before. */
export const writeEntries = (file: string, entries: Iterable<[key: string, Entry]>): void =>
  replaceFile(file, linesOf(entries));

/** Writes the entries behind those that the file has. */
export function addEntries(file: string, entries: Iterable<[key: string, Entry]>): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, linesOf(entries));
}

/** Writes a file beside the one it then takes the place of. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const beside = `${file}.${crypto.randomUUID()}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(beside, content);
  renameSync(beside, file);
}

const linesOf = (entries: Iterable<[key: string, Entry]>) =>
  Array.from(
    entries,
    ([key, { idle, value }]) => `${JSON.stringify([key, idle, value, sumOf(key, idle, value)])}\n`,
  ).join('');

const sumOf = (key: string, idle: number, value: unknown) => digest([key, idle, value]).slice(0, 16);

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function parsed(line: string): unknown[] {
  try {
    const read: unknown = JSON.parse(line);
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}
