import { describe, expect, it } from 'vitest';
import { checkSchema } from '../../../src/check/schema.ts';
import { readFile } from './content.ts';

const check = (path: string, ...lines: string[]) =>
  checkSchema(readFile(path, ['---', ...lines, '---', '', 'Text.'].join('\n'))).map(
    ({ column, field, line, right, wrong }) => `${line}:${column} ${field}: ${wrong}. ${right}`,
  );

const place = (over: string) => {
  const lines = ['name: Keel', 'kind: city', 'latitude: 61.12', 'longitude: -3.01', 'geonames: 990002'];
  return [...lines.filter((line) => line.split(':')[0] !== over.split(':')[0]), over];
};

describe('checkSchema', () => {
  it('has nothing to say of a good entry', () => {
    expect(check('topics/light.md', 'name: Light')).toEqual([]);
    expect(check('places/keel.md', ...place('iso: XN'))).toEqual([]);
  });

  it.each([
    [
      'an unknown field that is near to a known one',
      ['name: Keel', 'latitud: 1'],
      '3:10 latitud: is not a field. Write latitude',
    ],
    ['a missing field', ['kind: city'], '1:1 name: is missing. Write a string'],
  ])('reports %s', (_, lines, message) => {
    expect(check('places/keel.md', ...lines)).toContain(message);
  });

  it('names the fields where none is near', () => {
    expect(check('topics/light.md', 'name: Light', 'colour: blue')).toEqual([
      '3:9 colour: is not a field. The fields are name, variants, formerly',
    ]);
  });

  it('reports an unknown field within a field', () => {
    expect(
      check('topics/light.md', 'name: Light', 'variants:', '  - name: Licht', '    language: nl'),
    ).toEqual(['5:15 variants.0.language: is not a field. Remove it']);
  });

  it.each([
    ['a number for text', 'name: 5', '6:7 name: is not a string. Write a string'],
    ['nothing for text', 'name:', '6:6 name: is not a string. Write a string'],
    ['text for a number', 'latitude: north', '6:11 latitude: is not a number. Write a number'],
    ['a list for an id', 'within: [norland]', '7:9 within: is not a string. Write a string'],
    ['text for a list', 'variants: Licht', '7:11 variants: is not an array. Write an array'],
    [
      'a value that is none of those allowed',
      'kind: town',
      '6:7 kind: is not one of the values it may have. Write city, country, economy, region',
    ],
    ['a number that is too large', 'latitude: 91', '6:11 latitude: is too large. Write at most 90'],
    ['a number that is too small', 'longitude: -181', '6:12 longitude: is too small. Write at least -180'],
    [
      'a number at the end that does not belong',
      'geonames: 0',
      '6:11 geonames: is too small. Write at least 1',
    ],
    ['text of another form', 'iso: xn', '7:6 iso: is not a country code. Write two capital letters'],
  ])('reports %s', (_, line, message) => {
    expect(check('places/keel.md', ...place(line))).toEqual([message]);
  });

  it('says of a list of allowed values that nothing is there, where nothing is', () => {
    expect(
      check('places/keel.md', ...place('name: Keel').filter((line) => !line.startsWith('kind'))),
    ).toEqual([expect.stringMatching(/^1:1 kind: is missing\./)]);
  });

  it.each(['', '- Light', 'Light'])('reports front matter that is “%s”, which holds no fields', (line) => {
    expect(check('topics/light.md', line)).toEqual([expect.stringMatching(/^1:1 : .+\. .+/)]);
  });

  it('reports what the YAML reader objects to, and nothing of the fields it could not read', () => {
    expect(check('topics/light.md', 'name: Light: a study')).toEqual([
      expect.stringMatching(/^2:\d+ : the front matter cannot be read: .*quotation marks$/),
    ]);
  });

  it('says of a file without front matter how to begin it', () => {
    const [problem] = checkSchema(readFile('topics/light.md', 'Light.'));
    expect(problem?.wrong).toContain('has no front matter');
    expect(`${problem?.wrong ?? ''} ${problem?.right ?? ''}`).toContain('begin the file with a line ---');
  });
});
