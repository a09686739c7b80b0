import { describe, expect, it, vi } from 'vitest';
import { NAME_FILES, fileOf, nameFileOf, readDates, storeDates } from '../../../src/search/stored.ts';

it('dates come back as they were stored, each read once where several in a row have it', () => {
  const published = ['2024-11-16', '2024-11-16', '2024-11', '2024-11-16'];
  const read = vi.fn((date: string) => `read ${date}`);
  expect(readDates(storeDates(published), read)).toEqual(published.map((date) => `read ${date}`));
  expect(read).toHaveBeenCalledTimes(3);
});

it('an article keeps its file when a newer one comes in', () => {
  const files = (ids: string[]) =>
    Object.fromEntries(ids.map((id, number) => [id, fileOf(number, ids.length)]));
  const before = files(['b', 'a']);
  expect(files(['c', 'b', 'a'])).toMatchObject(before);
  expect(new Set(Object.values(files(['c', 'b', 'a']))).size).toBe(3);
});

describe('a name stands in the file of its first word', () => {
  it.each([
    // The last eight bits of the digests that the specification gives: e40c292c and bf9cf968.
    ['a', 0x2c],
    ['foobar', 0x68],
    ['foobar bay', 0x68],
  ])('%s: %i', (words, file) => {
    expect(nameFileOf(words)).toBe(file);
  });

  it('and a thousand names are spread over the files', () => {
    const files = Map.groupBy(Array(1000).keys(), (number) => nameFileOf(`name${number}`));
    expect(Math.max(...files.keys())).toBeLessThan(NAME_FILES);
    expect(Math.max(...[...files.values()].map(({ length }) => length))).toBeLessThan(20);
  });
});
