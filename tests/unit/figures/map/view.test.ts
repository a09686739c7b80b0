import { expect, it } from 'vitest';
import { countryAt, pieces } from '../../../../src/figures/map/atlas.ts';
import { mainland } from '../../../../src/figures/map/mainland.ts';
import { type View, viewAround, viewOfPieces, worldView } from '../../../../src/figures/map/view.ts';
import { entriesOf } from '../../../dist/content.ts';

const FRAME = { width: 320, height: 280 };

/** Where the rings of a path begin. */
const NUMBER = String.raw`-?(?:\d+\.?\d*|\.\d+)`;
const starts = (path: string) =>
  [...path.matchAll(new RegExp(`M(${NUMBER}) ?(${NUMBER})`, 'g'))].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );

const isWithin = ({ height, width }: View, path: string) =>
  starts(path).every(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height);

it('the world has its meridian in the middle and holds every place of the content', () => {
  const world = worldView(720, -150);
  expect(world.at([-150, 0])!.x).toBeCloseTo(360);
  const places = entriesOf('places').map(({ front, id }) => ({
    id,
    at: world.at([front.longitude, front.latitude]),
  }));
  expect(places.filter(({ at }) => !at)).toEqual([]);
  expect(isWithin(world, world.coast)).toBe(true);
});

it('a view of the world around another meridian is another', () => {
  expect(worldView(720, 10).at([10, 0])!.x).toBeCloseTo(360);
});

it('the world’s coasts and borders stay small', () => {
  const { borders, coast } = worldView(720, -150);
  expect(coast.length).toBeGreaterThan(10_000);
  expect(coast.length + borders.length).toBeLessThan(30_000);
});

it('a view around a point has it in the middle, and is as wide as it is asked to be', () => {
  const view = viewAround([-77, -12], 2400, FRAME);
  expect(view.at([-77, -12])).toEqual({ x: 160, y: 140 });
  expect(view.kilometre * 2400).toBeCloseTo(320);
  expect(view.at([-77, 40])).toBeUndefined();
  const path = view.land(view.pieces);
  expect(path.length).toBeGreaterThan(100);
  expect(isWithin(view, path)).toBe(true);
});

it.each([
  ['across the date line', [178, -18]],
  ['at the date line', [180, 0]],
  ['near the pole', [20, 89]],
  ['in the open sea', [-130, -50]],
] as [string, [number, number]][])('a view %s is drawn', (_, centre) => {
  const view = viewAround(centre, 2400, FRAME);
  expect(view.at(centre)).toEqual({ x: 160, y: 140 });
  expect(isWithin(view, view.land(view.pieces))).toBe(true);
});

it('a country and its cities lie within their view, none of it cut off', () => {
  const chile = mainland(countryAt([-71, -30])!);
  const view = viewOfPieces(chile, [[-70.65, -33.46]], FRAME, 1000);
  expect(view.at([-70.65, -33.46])).toBeDefined();
  for (const { centre } of chile) expect(view.at(centre)).toBeDefined();
  expect(view.at([-69.5, -17.6])).toBeDefined();
  expect(view.at([-70.9, -53.2])).toBeDefined();
});

it('a country at both sides of the date line is drawn in one piece', () => {
  const russia = mainland(countryAt([100, 60])!);
  const view = viewOfPieces(russia, [], FRAME, 1000);
  const [west, east] = [view.at([30, 60])!, view.at([-172, 66])!];
  expect(west.x).toBeLessThan(80);
  expect(east.x).toBeGreaterThan(240);
});

it('a frame is as high as what it holds needs, between its least and most', () => {
  const height = (point: [number, number]) =>
    viewOfPieces(mainland(countryAt(point)!), [], { width: 400, height: [160, 400] }, 100).height;
  expect(height([-71, -30])).toBe(400);
  expect(height([100, 60])).toBeLessThan(300);
});

it('what is too small to be seen is left out', () => {
  const world = worldView(720, -150);
  expect(world.pieces.length).toBeLessThan(pieces().length / 2);
});
