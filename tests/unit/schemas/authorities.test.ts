import { describe, expect, it } from 'vitest';
import { events } from '../../../src/schemas/events.ts';
import { organisations } from '../../../src/schemas/organisations.ts';
import { places } from '../../../src/schemas/places.ts';
import { publishers } from '../../../src/schemas/publishers.ts';
import { event, organisation, place, publisher } from './fronts.ts';

describe('an organisation', () => {
  it.each([0, 15, 240, 345])('may have the hue %s', (hue) => {
    expect(organisations.parse({ ...organisation, hue }).hue).toBe(hue);
  });

  it.each([-15, 7, 360, 15.5, '240'])('may not have the hue %s', (hue) => {
    expect(organisations.safeParse({ ...organisation, hue }).error?.issues.map(({ path }) => path)).toEqual([
      ['hue'],
    ]);
  });

  it.each([0, -1, 1.5])('may not have the rank %s', (rank) => {
    expect(organisations.safeParse({ ...organisation, rank }).success).toBe(false);
  });

  it('has members with the dates between which they were', () => {
    const members = [{ place: 'keel', as: 'Coast of Keel', from: 1998, to: '2001-05' }, { place: 'norland' }];
    expect(organisations.parse({ ...organisation, members }).members).toEqual([
      { place: 'keel', as: 'Coast of Keel', from: '1998', to: '2001-05' },
      { place: 'norland' },
    ]);
    expect(
      organisations.safeParse({ ...organisation, members: [{ place: 'keel', since: 1998 }] }).success,
    ).toBe(false);
  });
});

describe('an event', () => {
  it.each(['2019', '2019-03', '2019-03-07/2019-03-09'])('may span %s', (span) => {
    expect(events.parse({ ...event, span }).span).toBe(span);
  });

  it('wants an organisation', () => {
    expect(events.safeParse({ ...event, organisations: [] }).error?.issues[0]?.message).toBe(
      'is empty. Name at least one organisation.',
    );
  });
});

describe('a place', () => {
  it.each([
    ['latitude', 90.01],
    ['latitude', -91],
    ['longitude', 181],
    ['longitude', '3'],
    ['geonames', 0],
    ['geonames', 1.5],
    ['kind', 'town'],
    ['iso', 'pe'],
    ['within', 'No Id'],
  ])('may not have the %s %s', (field, value) => {
    expect(places.safeParse({ ...place, [field]: value }).error?.issues.map(({ path }) => path)).toEqual([
      [field],
    ]);
  });

  it.each(['city', 'country', 'economy', 'region'])('may be a %s', (kind) => {
    expect(places.parse({ ...place, kind }).kind).toBe(kind);
  });
});

describe('a publisher', () => {
  it('may have an address, a language and a place', () => {
    const full = { ...publisher, url: 'https://courier.example/', language: 'nl', place: 'keel' };
    expect(publishers.parse(full)).toMatchObject(full);
  });
});
