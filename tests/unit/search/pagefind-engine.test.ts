import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pagefindEngine } from '../../../src/search/pagefind.ts';

/** A Pagefind in which every run has one article, and each question takes so many milliseconds. */
const pagefind = (milliseconds: number) =>
  `data:text/javascript,
   export const options = async () => globalThis.said.push('options');
   export const init = async () => globalThis.said.push('init');
   export const preload = async (text) => text && globalThis.said.push('preload ' + text);
   export const search = async (text) => {
     const { said } = globalThis;
     globalThis.clock += ${milliseconds};
     said.push(text);
     if (text.includes('nowhere')) return { results: [] };
     return { results: [{ id: 'x_' + said.filter((one) => one.startsWith('"')).length, words: [0] }] };
   };//`;

const shared = globalThis as unknown as { said: string[]; clock: number };
let turns = 0;
beforeEach(() => {
  Object.assign(shared, { said: [], clock: 0 });
  turns = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => shared.clock);
  vi.stubGlobal('scheduler', { yield: () => Promise.resolve((turns += 1)) });
  vi.stubGlobal('fetch', (address: string) => {
    shared.said.push(address);
    return Promise.resolve(new Response(METADATA));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The metadata of four pages: `x_1` to `x_4`, of no words. */
const METADATA = Buffer.concat([
  Buffer.from('pagefind_dcd'),
  Buffer.from([0x82, 0x61, 0x31, 0x84]),
  ...[1, 2, 3, 4].map((number) => Buffer.from([0x82, 0x63, ...Buffer.from(`x_${number}`), 0x00])),
]);
const DATA = { articles: 4, run: 1, metadata: 'm.pf_meta', probe: 'p' };

const open = (milliseconds: number) =>
  pagefindEngine(pagefind(milliseconds), '/', Promise.resolve(DATA), false);

describe('Pagefind as the engine', () => {
  it('asks for the ids while Pagefind is loaded', async () => {
    const never = 'data:text/javascript,await new Promise(() => undefined);//';
    void pagefindEngine(never, '/', Promise.resolve(DATA), false);
    await vi.waitFor(() => expect(shared.said).toEqual([`${never}m.pf_meta`]));
  });

  it('asks each run for itself, and gives articles by their numbers', async () => {
    const { find } = await open(0);
    expect(await find(['lamp', 'oil'], 'text')).toEqual(
      [0, 1, 2, 3].map((article) => ({ article, position: 0 })),
    );
    expect(shared.said.slice(-4)).toEqual(['0', '1', '2', '3'].map((run) => `"lamp${run} oil${run}"`));
  });

  it('loads what all runs need together', async () => {
    const { find } = await open(0);
    await find(['lamp'], 'text');
    expect(shared.said).toContain('preload "lamp0" "lamp1" "lamp2" "lamp3"');
  });

  it('knows an article in whatever order it is found', async () => {
    const backwards = `data:text/javascript,
      export const options = async () => undefined, init = options, preload = options;
      export const search = async () => ({ results: [3, 1, 4].map((id) => ({ id: 'x_' + id, words: [id] })) });//`;
    const { find } = await pagefindEngine(backwards, '/', Promise.resolve({ ...DATA, run: 4 }), false);
    expect(await find(['lamp'], 'text')).toEqual([3, 1, 4].map((id) => ({ article: id - 1, position: id })));
  });

  it('sees that Pagefind is ready before it itself looks again', async () => {
    const slow = `data:text/javascript,
      export const options = async () => undefined, init = options;
      export const preload = async () => {
        while (!globalThis.isReady) await new Promise((resolve) => setTimeout(resolve, 50));
      };//`;
    await import(`${slow}pagefind.js`);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    let opened = false;
    void pagefindEngine(slow, '/', Promise.resolve(DATA), false).then(() => (opened = true));
    await vi.advanceTimersByTimeAsync(15);
    expect(opened).toBe(false);
    vi.stubGlobal('isReady', true);
    await vi.advanceTimersByTimeAsync(5);
    expect(opened).toBe(true);
  });

  it.each([
    [10, 0],
    [20, 1],
    [30, 2],
    [60, 4],
  ])('gives the page its turn when it has waited: %i ms a run, %i turns', async (milliseconds, expected) => {
    const { find } = await open(milliseconds);
    await find(['lamp'], 'text');
    expect(turns).toBe(expected);
  });

  it('tells nothing found from an index out of reach, which is asked for beside the search', async () => {
    const { find } = await open(0);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    expect(await find(['lamp'], 'text')).toHaveLength(4);
    await expect(find(['nowhere'], 'text')).rejects.toThrow(/p: 503$/);
  });

  it('says when the index is of another build', async () => {
    const { find } = await open(0);
    await find(['lamp'], 'text');
    await expect(find(['lamp'], 'text')).rejects.toThrow('The index knows an article x_5');
  });
});
