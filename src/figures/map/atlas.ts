import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, geoArea, geoContains } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { EARTH, arcBetween } from './sphere.ts';

/** One connected piece of a country's land. */
export interface Piece {
  /** The country's number in the atlas, from 0: not an ISO code. */
  country: number;
  /** Its number among the country's pieces. */
  number: number;
  /** Steradians. */
  area: number;
  /** The middle of its outline, degrees east and north, and the greatest distance of the outline from it in radians. */
  centre: [number, number];
  radius: number;
}

type Countries = Topology<{ countries: GeometryCollection }>;

/** Natural Earth's at 1:50 million. https://github.com/topojson/world-atlas */
const FILE = 'world-atlas/countries-50m.json';
/** No place of an archive needs it, and it is a third of the map's height. */
const LEFT_OUT = 'Antarctica';

/** What is worked out once for all maps of a build. */
const once = <T>(work: () => T) => {
  let done: { value: T } | undefined;
  return () => (done ??= { value: work() }).value;
};

const topology = once((): Countries => {
  const text = readFileSync(createRequire(import.meta.url).resolve(FILE), 'utf8');
  return presimplify(JSON.parse(text) as Countries, sphericalTriangleArea);
});

const nameOf = (properties: object | null | undefined) => (properties as { name: string }).name;

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

const outlinesOf = (from: Countries): Position[][][][] =>
  feature(from, from.objects.countries).features.map(({ geometry, properties }) =>
    nameOf(properties) === LEFT_OUT ? [] : polygonsOf(geometry as Polygon | MultiPolygon),
  );

const whole = once(() => outlinesOf(topology()));

/** Every piece of land, country by country. */
export const pieces = once((): Piece[] =>
  whole().flatMap((polygons, country) =>
    polygons.map((coordinates, number) => ({
      country,
      number,
      area: geoArea({ type: 'Polygon', coordinates }),
      ...capOf(coordinates[0]!),
    })),
  ),
);

const piecesOf = once(() => Map.groupBy(pieces(), ({ country }) => country));

/** The pieces of one country, in the atlas's order. */
export const piecesOfCountry = (country: number): Piece[] => piecesOf().get(country) ?? [];

/** The English name that the atlas has for a country. */
export const atlasName = (country: number): string =>
  nameOf(topology().objects.countries.geometries[country]!.properties);

const RADIANS = Math.PI / 180;

function capOf(ring: Position[]): Pick<Piece, 'centre' | 'radius'> {
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of ring as [number, number][]) {
    const across = Math.cos(latitude * RADIANS);
    x += across * Math.cos(longitude * RADIANS);
    y += across * Math.sin(longitude * RADIANS);
    z += Math.sin(latitude * RADIANS);
  }
  const centre: [number, number] = [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
  return { centre, radius: Math.max(...ring.map((point) => arcBetween(centre, point as [number, number]))) };
}

interface Level {
  topology: Countries;
  outlines: Position[][][][];
}
const levels = new Map<number, Level>();

/** The atlas at a step of detail; the steps are coarse, a factor of two, so that few are worked out in a build. */
function levelOf(detail: number): Level {
  const step = Math.floor(Math.log2(detail));
  let level = levels.get(step);
  if (!level) {
    const simplified = simplify(topology(), 2 ** step);
    levels.set(step, (level = { topology: simplified, outlines: outlinesOf(simplified) }));
  }
  return level;
}

/** The outline of a piece without the corners that span less than `detail` steradians with their neighbours. */
export const outline = ({ country, number }: Piece, detail: number): Position[][] =>
  levelOf(detail).outlines[country]![number]!;

/** All land as one shape, without borders, as exact as `outline` has it. */
export function landOf(detail: number): MultiPolygon {
  const { topology: from } = levelOf(detail);
  const drawn = from.objects.countries.geometries.filter(({ properties }) => nameOf(properties) !== LEFT_OUT);
  return merge(from, drawn as Parameters<typeof merge>[1]);
}

/** The borders between countries, each once. */
export function bordersOf(detail: number): MultiLineString {
  const { topology: from } = levelOf(detail);
  return mesh(from, from.objects.countries, (one, other) => one !== other);
}

/** How far off its country's coast a point may lie: the middle of an archipelago lies in the sea. */
const OFF_COAST = 500 / EARTH;

/**
 * The country in which a point lies, or the nearest where it lies in the sea.
 *
 * @param point degrees east and north
 * @returns undefined where there is no land near it
 */
export function countryAt(point: [number, number]): number | undefined {
  const near = pieces().filter(({ centre, radius }) => arcBetween(centre, point) < radius + OFF_COAST);
  const polygon = ({ country, number }: Piece): GeoPermissibleObjects => ({
    type: 'Polygon',
    coordinates: whole()[country]![number]!,
  });
  const around = near.find(
    (piece) => arcBetween(piece.centre, point) <= piece.radius && geoContains(polygon(piece), point),
  );
  if (around) return around.country;
  const [nearest] = near
    .map((piece) => ({ country: piece.country, away: distanceTo(piece, point) }))
    .filter(({ away }) => away < OFF_COAST)
    .sort((a, b) => a.away - b.away);
  return nearest?.country;
}

const distanceTo = ({ country, number }: Piece, point: [number, number]) =>
  Math.min(...whole()[country]![number]![0]!.map((corner) => arcBetween(corner as [number, number], point)));
