import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../src/search/answer.ts';
import { type Asked, ask } from '../../../src/search/ask.ts';
import { readRequest } from '../../../src/search/request.ts';
import { engineOver, lookup } from './known.ts';

const dates = ['2024-11-16', '2024-11-15'];

/** What is asked, which notes when: the names are known only when `told` is called. */
function noted() {
  const asked: string[] = [];
  const looked: string[] = [];
  const known = Promise.withResolvers<undefined>();
  const sources: Asked = {
    engine: () => {
      asked.push('engine');
      return Promise.resolve(engineOver([['Lamps are lit'], ['A wreck']]));
    },
    catalogue: (facets) => {
      asked.push(`catalogue ${[...facets].join(' ')}`.trim());
      return Promise.resolve({ days: dates.map(daysOf), facets: new Map() });
    },
    lookup: {
      ...lookup,
      name: async (words) => {
        looked.push(words);
        await known.promise;
        return lookup.name(words);
      },
    },
  };
  return { asked, looked, sources, told: () => known.resolve(undefined) };
}

const request = (q: string) => readRequest(new URLSearchParams({ q }));

describe('what is surely needed is asked for before the names are known', () => {
  it.each([
    ['lamps', ['engine', 'catalogue year']],
    ['year:2024 "are lit"', ['engine', 'catalogue year']],
    ['title:lamps', ['engine', 'catalogue year']],
    ['year:2024', ['catalogue year']],
    ['', ['catalogue year']],
  ])('%s', async (q, first) => {
    const { asked, sources, told } = noted();
    const reply = ask(request(q), sources, ['year']);
    expect(asked).toEqual(first);
    told();
    await reply;
    expect(asked.includes('engine')).toBe(first.includes('engine'));
  });
});

it('the names that unquoted words may begin are looked up together, not one after the other', async () => {
  const { looked, sources, told } = noted();
  const reply = ask(request('lamps "are lit" -wreck Glass-Makers OR keel year:2024'), sources, []);
  expect(looked.slice(0, 4)).toEqual(['lamps', 'wreck', 'glass makers', 'keel']);
  told();
  await reply;
});

it('facets that can be gone through once are counted', async () => {
  const { asked, sources, told } = noted();
  told();
  await ask(request('lamps'), sources, new Set(['year', 'topic'] as const).values());
  expect(asked.filter((what) => what !== 'engine')).toEqual(['catalogue year topic', 'catalogue year topic']);
});

it('what cannot be loaded is told to who asks', async () => {
  const { sources, told } = noted();
  told();
  const failing = { ...sources, engine: () => Promise.reject(new Error('no index')) };
  await expect(ask(request('lamps'), failing, [])).rejects.toThrow('no index');
});
