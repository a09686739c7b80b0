import { expect, it, vi } from 'vitest';
import { readDates, storeDates } from '../../../src/search/stored.ts';

it('dates come back as they were stored, each read once where several in a row have it', () => {
  const published = ['2024-11-16', '2024-11-16', '2024-11', '2024-11-16'];
  const read = vi.fn((date: string) => `read ${date}`);
  expect(readDates(storeDates(published), read)).toEqual(published.map((date) => `read ${date}`));
  expect(read).toHaveBeenCalledTimes(3);
});
