import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/search/language/evaluate.ts';
import { parseQuery } from '../../../src/search/language/parse.ts';
import { notesOn, relaxations } from '../../../src/search/notes.ts';
import { readRequest } from '../../../src/search/request.ts';
import { engineOver, holdingsOf, resolved } from './known.ts';

const engine = () => Promise.resolve(engineOver([['Lamp oil taxed', 'The tariff of 2019 on oil.']]));

async function offered(typed: string) {
  const { parts, unresolved } = await resolved(typed);
  const answered = await evaluate(parts, engine, holdingsOf(['2019-03-08']));
  const vocabulary = () => Promise.resolve(['tariff', 'tariffs', 'lamp', 'oil', 'taxed']);
  return notesOn(typed, parseQuery(typed), parts, unresolved, answered, vocabulary);
}

describe('notesOn', () => {
  it.each<[string, (string | undefined)[]]>([
    ['oil', []],
    ['oil tarif', ['oil tariff']],
    ['oil -tarif', ['oil -tariff']],
    ['oil qqqqqqq', [undefined]],
    ['lamp AND Tarriff', ['lamp AND tariff']],
    ['"oil lamp"', ['oil lamp']],
    ['"oil-lamp" taxed', ['oil lamp taxed']],
    ['“oil lamp”  taxed', ['oil lamp taxed']],
    ['taxed oil-lamp', ['taxed oil lamp']],
    ['oil NEAR lamp', [undefined]],
    ['oil NOT lamp', [undefined]],
    ['oil organization:lamp-union', ['oil organisation:lamp-union']],
    ['oil topic:lght', ['oil topic:light']],
    ['oil on:2019-02-30', ['oil on:2019-02']],
    ['tariff*', ['tariff']],
    ['oil 2019', ['oil on:2019']],
    ['oil "2019"', []],
    ['2019-03', ['on:2019-03']],
    ['oil 2019-03-08', ['oil on:2019-03-08']],
    ['oil 2019/3/8', ['oil on:2019-03-08']],
    ['oil 2019/25', ['oil on:2019']],
    ['oil OR 2019-03', ['oil OR on:2019-03']],
    ['oil title:2019-03', ['oil 2019 03']],
    ['oil Title:tariff', ['oil tariff']],
    ['oil title:"tariff of" 2019', ['oil tariff of 2019', 'oil title:"tariff of" on:2019']],
    ['oil lamp union', [undefined]],
    ['oil -2019-03', []],
    ['oil 2019-oil', ['oil 2019 oil']],
    ['oil 3019-03', ['oil 3019 03']],
    ['oil "2019-03"', ['oil 2019 03']],
    ['%', [undefined]],
    ['oil tarif, lamp', ['oil tariff, lamp']],
    ['oil tarif’s', ['oil tariff’s']],
    ['oil tariftax tarif', [undefined, 'oil tariftax tariff']],
    ['<tarif>oil(1)</tarif>', [undefined, undefined, undefined, 'tarif oil(1)</tarif>']],
    ['oil-tarif', ['oil tarif']],
    ['"', [undefined]],
  ])('%s', async (typed, queries) => {
    const notes = await offered(typed);
    expect(notes.map(({ query }) => query)).toEqual(queries);
    expect(notes.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('does not load the words of the archive where none is missing', async () => {
    const { parts, unresolved } = await resolved('oil');
    const never = () => Promise.reject(new Error('loaded'));
    await expect(
      notesOn('oil', parseQuery('oil'), parts, unresolved, { missing: [], nowhere: [] }, never),
    ).resolves.toEqual([]);
  });
});

describe('relaxations', () => {
  const without = readRequest(new URLSearchParams('q=x'));

  it('say what each part costs, where anything is found without it', async () => {
    const parts = ['a', 'b'].map((text) => ({ text, without: { ...without, text } }));
    const notes = await relaxations(parts, ({ text }) => Promise.resolve(text === 'a' ? 3 : 0));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ offer: '3 articles', request: { text: 'a' } });
  });

  it('are none where there is one part', async () => {
    expect(await relaxations([{ text: 'a', without }], () => Promise.resolve(9))).toEqual([]);
  });
});
