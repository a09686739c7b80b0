import { describe, expect, it } from 'vitest';
import { atlasName, countryAt, outline, pieces, piecesOfCountry } from '../../../../src/figures/map/atlas.ts';
import { mainland } from '../../../../src/figures/map/mainland.ts';
import { entriesOf } from '../../../dist/content.ts';

const countries = entriesOf('places').filter(
  ({ front }) => front.kind === 'country' || front.kind === 'economy',
);
const regions = new Intl.DisplayNames('en', { type: 'region' });
const found = countries.map(({ front, id }) => ({
  id,
  iso: front.iso!,
  country: countryAt([front.longitude, front.latitude]),
}));

/** Whether two lists mean one country, though one says more than the other and ends its words otherwise. */
const isSame = (one: string, other: string) => {
  const words = (name: string) =>
    name
      .toLowerCase()
      .replaceAll(/[^a-z ]/g, '')
      .split(' ')
      .filter((word) => word.length > 3);
  const [few, many] = [words(one), words(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  return few.every((word) => many.some((other) => other.slice(0, 6) === word.slice(0, 6)));
};

describe('the country in which a place lies', () => {
  it('is the one that its ISO code names, for every country and economy of the content', () => {
    expect(found.length).toBeGreaterThan(20);
    const wrong = found.filter(
      ({ country, iso }) => country === undefined || !isSame(atlasName(country), regions.of(iso)!),
    );
    expect(wrong).toEqual([]);
  });

  it('is no other place’s', () => {
    expect(new Set(found.map(({ country }) => country)).size).toBe(found.length);
  });

  it('is the nearest where the point lies in the sea, and none far from all land', () => {
    expect(atlasName(countryAt([-14.5, 64.5])!)).toBe('Iceland');
    expect(atlasName(countryAt([-25, 64.5])!)).toBe('Iceland');
    expect(countryAt([-130, -50])).toBeUndefined();
  });
});

describe('the atlas', () => {
  it('has land of about its true area, and no Antarctica', () => {
    const area = pieces().reduce((sum, piece) => sum + piece.area, 0) * 6371 ** 2;
    expect(area / 135e6).toBeGreaterThan(0.95);
    expect(area / 135e6).toBeLessThan(1.05);
    expect(pieces().every(({ centre }) => centre[1] > -60)).toBe(true);
  });

  it('leaves out corners, more of them at less detail', () => {
    const [largest] = pieces().toSorted((a, b) => b.area - a.area);
    const corners = [1e-9, 1e-6, 1e-4].map((detail) => outline(largest!, detail)[0]!.length);
    expect(corners.toSorted((a, b) => b - a)).toEqual(corners);
    expect(corners[2]).toBeGreaterThan(10);
  });

  it('tells a country’s mainland from its distant territories', () => {
    const degrees = (country: number) => mainland(country).map(({ centre }) => centre);
    const france = countryAt([2, 46])!;
    expect(piecesOfCountry(france).some(({ centre }) => centre[1] < 10)).toBe(true);
    expect(degrees(france).every(([, latitude]) => latitude > 40)).toBe(true);
    const japan = countryAt([138, 36])!;
    expect(degrees(japan).length).toBeGreaterThan(2);
  });
});
