import { expect, it, vi } from 'vitest';
import { fileOf, readDates, storeDates } from '../../../src/search/stored.ts';

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
