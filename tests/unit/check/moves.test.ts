import { describe, expect, it } from 'vitest';
import { checkMoves, movesIn } from '../../../src/check/moves.ts';
import { readContent } from '../../../src/check/read.ts';
import { FRONTS } from '../schemas/fronts.ts';
import { GOOD, contentFolder, entry, problemsOf } from './content.ts';

const topic = (formerly: unknown) => entry({ ...FRONTS.topics, formerly });

function said(files: Record<string, string>) {
  const { files: entries } = readContent(contentFolder({ ...GOOD, ...files }));
  return checkMoves(entries, movesIn(entries)).map(
    ({ field, wrong }) => `${field} ${wrong.replace(/\S*content-[^/]*\//g, '')}`,
  );
}

describe('formerly', () => {
  it.each<[files: Record<string, string>, expected: string[]]>([
    [{ 'topics/light.md': topic(['lamps', '/subjects/light/']) }, []],
    [
      { 'topics/light.md': topic(['/people/ada-brandt/']) },
      ['formerly.0 /people/ada-brandt/ is the address of people/ada-brandt.md'],
    ],
    [
      { 'topics/light.md': topic(['lamps', 'light']) },
      ['formerly.1 /topics/light/ is the address of topics/light.md'],
    ],
    [
      { 'topics/light.md': topic(['/topics/']) },
      ['formerly.0 /topics/ is the address of the list of topics'],
    ],
    [
      { 'topics/light.md': topic(['fog']), 'topics/mist.md': topic(['/topics/fog/']) },
      ['formerly.0 /topics/fog/ leads to topics/light.md already'],
    ],
    [{ 'topics/light.md': topic('lamps') }, []],
  ])('of %j', (files, expected) => {
    expect(said(files)).toEqual(expected);
  });

  it.each(['Fog', 'fog lamp', '/fog', '//fog/', '/fog?a=1/', 'https://fog.example/', '/../fog/', ''])(
    'may not be “%s”',
    (former) => {
      expect(problemsOf({ 'topics/light.md': topic([former]) })).toMatchObject([
        { field: 'formerly.0', wrong: 'is neither an id nor an address' },
      ]);
    },
  );

  it('names no address twice', () => {
    expect(problemsOf({ 'topics/light.md': topic(['fog', 'fog']) })).toMatchObject([
      { field: 'formerly', wrong: 'names one address twice' },
    ]);
  });
});
