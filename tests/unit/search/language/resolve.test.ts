import { describe, expect, it } from 'vitest';
import type { Matcher } from '../../../../src/search/language/resolved.ts';
import { resolved } from '../known.ts';

const summary = (matcher: Matcher) =>
  matcher.kind === 'text'
    ? `${matcher.as}: ${matcher.any.map(({ capitals, words }) => (capitals ? '=' : '') + words.join(' ')).join(' | ')}`
    : matcher.kind === 'filed'
      ? `${matcher.facet}: ${matcher.ids.join(' ')}`
      : `days: ${matcher.first ?? ''} to ${matcher.last ?? ''}`;

const parts = async (typed: string) =>
  (await resolved(typed)).parts.map(({ any }) =>
    any.map(({ excluded, matcher }) => (excluded ? '-' : '') + summary(matcher)).join(' OR '),
  );

const UNION =
  'name: lamp keepers union | lamp union | internationale unie van lampenwachters | keepers union';

describe('what a term stands for', () => {
  it.each<[string, string[]]>([
    ['oil', ['word: oil | oils']],
    ['"oil"', ['phrase: oil']],
    ['lamp-oil', ['word: lamp oil']],
    ['title:oil', ['word: oil | oils']],
    ['organisation:lamp-union', ['organisation: lamp-union']],
    ['organisation:"Lamp Union"', ['organisation: lamp-union']],
    ['organisation:"keepers’ union"', ['organisation: lamp-union']],
    ['organisation:LAMP-UNION', ['organisation: lamp-union']],
    ['topic:licht', ['topic: light']],
    ['person:"Brandt de Vries"', []],
    ['person:"A. Brandt-de Vries"', ['person: ada-brandt']],
    ['language:nl', ['language: nl']],
    ['language:dutch', ['language: nl']],
    ['year:2019', ['days: 2019-01-01 to 2019-12-31']],
    ['on:2019-02', ['days: 2019-02-01 to 2019-02-28']],
    ['from:2019', ['days: 2019-01-01 to ']],
    ['to:2019', ['days:  to 2019-12-31']],
    ['on:2019-03-01/2019-03-08', ['days: 2019-03-01 to 2019-03-08']],
    ['-year:2019', ['-days: 2019-01-01 to 2019-12-31']],
    ['oil OR -fog', ['word: oil | oils OR -word: fog | fogs']],
  ])('%s', async (typed, expected) => {
    expect(await parts(typed)).toEqual(expected);
  });

  it('is the same for every name of one thing, among other words too', async () => {
    const [same] = await parts('lamp union');
    expect(same).toContain('keepers union');
    for (const name of ['Lamp Union', 'KEEPERS’ union', 'Internationale Unie van Lampenwachters'])
      expect(await parts(`oil ${name} votes`)).toEqual(['word: oil | oils', same, 'word: votes | vote']);
    expect(UNION.split(' | ').length).toBe(same!.split(' | ').length);
  });

  it('takes names apart that are quoted, left out or alternatives word by word', async () => {
    expect(await parts('"lamp union"')).toEqual(['phrase: lamp union']);
    expect(await parts('lamp -union')).toEqual(['word: lamp | lamps', '-word: union | unions']);
    expect(await parts('keel')).toEqual(['name: keel']);
  });
});

describe('what nothing stands for is named, with what may have been meant', () => {
  it.each([
    ['organisation:lamp-onion', 'organisation:lamp-union'],
    ['organisation:lamp', 'organisation:lamp-union'],
    ['person:"Ada Brant"', 'person:ada-brandt'],
    ['topic:qqqq', undefined],
    ['place:constructor', undefined],
    ['on:2024-02-30', 'on:2024-02'],
    ['from:2024/3/8', 'from:2024-03-08'],
    ['to:2024.11', 'to:2024-11'],
    ['year:2024-11', 'year:2024'],
    ['on:soon', undefined],
  ])('%s', async (typed, instead) => {
    const { parts: none, unresolved } = await resolved(typed);
    expect(none).toEqual([]);
    expect(unresolved.map(({ text }) => text)).toEqual([typed]);
    expect(unresolved[0]?.instead).toBe(instead);
  });
});
