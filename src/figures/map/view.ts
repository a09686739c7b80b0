import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoBounds,
  geoEqualEarth,
  geoPath,
} from 'd3-geo';
import { type Piece, bordersOf, landOf, outline, pieces } from './atlas.ts';
import { outlinePath } from './outline-path.ts';
import { EARTH, arcBetween } from './sphere.ts';

/** A part of the earth as it lies in a frame. */
export interface View {
  width: number;
  height: number;
  /** Where a point, in degrees east and north, lies in the frame; undefined outside it. */
  at: (point: readonly [number, number]) => { x: number; y: number } | undefined;
  /** The `d` of a path that fills these pieces, so far as they are in the frame; empty where none can be seen. */
  land: (pieces: readonly Piece[]) => string;
  /** How many square units these pieces would take, were all of them in the frame. */
  size: (pieces: readonly Piece[]) => number;
  /** The pieces that the frame may show. */
  pieces: Piece[];
  /** How many units of the frame a kilometre is in its middle. */
  kilometre: number;
}

/** All of it, as the `d` of a path that fills the land and of one that draws the borders, each once. */
export interface World extends View {
  coast: string;
  borders: string;
}

interface Frame {
  width: number;
  height: number;
}

/** A corner that spans less than this with its neighbours, in square units, is left out where nothing else is said. */
const CORNER = 3;
/** The same, on the map of the whole world. */
const WORLD_CORNER = 1;
/** A piece of less than this, in square units, is left out. */
const SPECK = 1;
/** The widest part of the earth, in degrees of longitude, that is drawn as seen from above its middle. */
const WIDE = 140;

/** The detail, in steradians, at which shapes are fitted into a frame. */
const FITTED = 1e-6;
/** Around what is fitted into a frame, as a part of its width. */
const MARGIN = 0.05;

/** The whole earth in equal areas, from 84° north to 57° south, with a meridian in the middle. */
export function worldView(width: number, meridian: number): World {
  const projection = geoEqualEarth().rotate([-meridian, 0]).precision(0.3);
  projection.fitWidth(width, { type: 'Sphere' });
  const y = (latitude: number) => projection([meridian, latitude])![1];
  const [north, south] = [y(84), y(-57)];
  const [left, top] = projection.translate();
  projection.translate([left, top - north]);
  const detail = WORLD_CORNER / projection.scale() ** 2;
  return {
    ...viewOf(projection, { width, height: Math.round(south - north) }, pieces()),
    coast: outlinePath(projection, landOf(detail)),
    borders: outlinePath(projection, bordersOf(2 * detail)),
  };
}

/**
 * What lies around a point.
 *
 * @param across how many kilometres the frame is wide
 */
export function viewAround(centre: readonly [number, number], across: number, frame: Frame): View {
  const projection = fromAbove(centre)
    .scale((frame.width * EARTH) / across)
    .translate([frame.width / 2, frame.height / 2]);
  return viewOf(projection, frame, piecesNear(projection, frame, centre));
}

/**
 * These pieces and points, with a margin, in the middle of the frame.
 *
 * @param frame whose height, where it is given as the least and the most, follows from what it holds
 * @param least how many kilometres the frame is wide at least
 * @param corner a corner that spans less than this with its neighbours, in square units, is left out; twice as much where
 *   half the earth is shown
 */
export function viewOfPieces(
  of: readonly Piece[],
  points: [number, number][],
  { height, width }: { width: number; height: number | readonly [least: number, most: number] },
  least: number,
  corner = CORNER,
): View {
  const all = {
    type: 'GeometryCollection' as const,
    geometries: [
      { type: 'MultiPolygon' as const, coordinates: of.map((piece) => outline(piece, FITTED)) },
      { type: 'MultiPoint' as const, coordinates: points },
    ],
  };
  const [[west, south], [east, north]] = geoBounds(all);
  const breadth = (east - west + 360) % 360;
  const centre = [((west + breadth / 2 + 540) % 360) - 180, (south + north) / 2] as const;
  const isWide = breadth > WIDE;
  const projection = isWide ? geoEqualEarth().rotate([-centre[0], 0]).precision(0.3) : fromAbove(centre);
  const margin = width * MARGIN;
  const needed = heightOf(projection.fitWidth(width - 2 * margin, all), all) + 2 * margin;
  const frame = {
    width,
    height:
      typeof height === 'number' ? height : Math.round(Math.min(height[1], Math.max(height[0], needed))),
  };
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, frame.height - margin],
    ],
    all,
  );
  if (width / projection.scale() < least / EARTH) return viewAround(centre, least, frame);
  if (isWide) return viewOf(projection, frame, pieces(), 2 * corner);
  return viewOf(projection, frame, piecesNear(projection, frame, centre), corner);
}

function heightOf(projection: GeoProjection, shape: GeoPermissibleObjects): number {
  const [[, top], [, bottom]] = geoPath(projection).bounds(shape);
  return bottom - top;
}

const fromAbove = ([longitude, latitude]: readonly [number, number]) =>
  geoAzimuthalEqualArea().rotate([-longitude, -latitude]).precision(0.3);

function piecesNear(projection: GeoProjection, frame: Frame, centre: readonly [number, number]): Piece[] {
  const [x, y] = projection(centre as [number, number])!;
  const corner = Math.hypot(Math.max(x, frame.width - x), Math.max(y, frame.height - y));
  const reach = 2 * Math.asin(Math.min(1, corner / projection.scale() / 2));
  return pieces().filter(
    (piece) => arcBetween(piece.centre, centre as [number, number]) < reach + piece.radius,
  );
}

function viewOf(projection: GeoProjection, frame: Frame, shown: Piece[], corner = CORNER): View {
  const unit = projection.scale() ** 2;
  projection.clipExtent([
    [0, 0],
    [frame.width, frame.height],
  ]);
  const seen = shown.filter(({ area }) => area * unit >= SPECK);
  const visible = new Set(seen);
  return {
    ...frame,
    pieces: seen,
    kilometre: projection.scale() / EARTH,
    size: (some) => some.reduce((sum, { area }) => sum + area, 0) * unit,
    at: (point) => {
      const [x, y] = projection(point as [number, number]) ?? [NaN, NaN];
      const inside = x >= 0 && x <= frame.width && y >= 0 && y <= frame.height;
      return inside ? { x, y } : undefined;
    },
    land: (some) =>
      some
        .filter((piece) => visible.has(piece))
        .map((piece) =>
          outlinePath(projection, { type: 'Polygon', coordinates: outline(piece, corner / unit) }),
        )
        .join(''),
  };
}
