import { compare } from '../../archive/listing.ts';
import { strings } from '../../strings/index.ts';
import { type Svg, drawing, svg } from '../svg.ts';
import { type Scale, halfDiscs, scaleOf } from './half-discs.ts';
import { boxAround, placeLabels, widthOf } from './labels.ts';
import { mapLink, nameText } from './marks.ts';
import { worldView } from './view.ts';

/** A place and what happened there. */
export interface CountedPlace {
  name: string;
  href: string;
  latitude: number;
  longitude: number;
  /** How many articles are dated from it. */
  datelines: number;
  /** How many events were held in it or hosted by it. */
  events: number;
}

const WIDTH = 720;
const LEGEND = 46;
const LARGEST = 24;
const FONT = 13;
/** How many marks are drawn, how many of them the keyboard stops at, and how many names are tried. */
const LIMITS = { marks: 200, stops: 24, names: 24 };

const countOf = ({ datelines, events }: CountedPlace) => datelines + events;

/**
 * A map of the world with a mark for each place that has a dateline or an event, larger marks below smaller ones.
 *
 * @param meridian degrees east of the meridian in the middle
 * @returns the drawing; the places it shows and those it leaves out, as too many or too near a pole, the greatest
 *   counts first; and up to which count all marks are of the smallest size
 */
export function placesMap(
  places: readonly CountedPlace[],
  meridian: number,
): { drawing: Svg; shown: CountedPlace[]; leftOut: CountedPlace[]; smallest: number } {
  const counted = places
    .filter((place) => countOf(place) > 0)
    .toSorted((a, b) => countOf(b) - countOf(a) || compare(a.href, b.href));
  const world = worldView(WIDTH, meridian);
  const within = counted.flatMap((place) => {
    const point = world.at([place.longitude, place.latitude]);
    return point ? [{ place, ...point }] : [];
  });
  const sited = within.slice(0, LIMITS.marks);
  const shown = sited.map(({ place }) => place);
  const drawn = new Set(shown);
  const most = Math.max(0, ...shown.flatMap(({ datelines, events }) => [datelines, events]));
  const scale = scaleOf(most, LARGEST);
  const marks = sited.map(({ place, x, y }) => {
    const [left, right] = [scale.radius(place.datelines), scale.radius(place.events)];
    return { place, at: { x, y }, left, right, mark: boxAround({ x, y }, left, right) };
  });
  const named = marks.slice(0, LIMITS.names).map(({ mark, place }) => ({ text: place.name, mark }));
  const labels = placeLabels(named, { ...world, size: FONT, obstacles: marks.map(({ mark }) => mark) });
  return {
    shown,
    leftOut: counted.filter((place) => !drawn.has(place)),
    smallest: scale.smallest,
    drawing: drawing(
      {
        width: WIDTH,
        height: world.height + (shown.length > 0 ? LEGEND : 0),
        label: strings.places.map(shown.length),
        className: 'places-map',
      },
      svg('path', { class: 'land', d: world.coast }),
      svg('path', { class: 'borders', d: world.borders }),
      marks.map(({ at, left, place, right }, index) =>
        mapLink(
          { href: place.href, says: strings.places.mark(place), stop: index < LIMITS.stops },
          halfDiscs(at, left, right),
        ),
      ),
      svg('g', { class: 'names' }, ...named.map(({ text }, index) => nameText(text, labels[index]))),
      shown.length > 0 && legend(most, scale, world.height + LEGEND),
    ),
  };
}

/** Counts to compare the marks with: about the largest, a quarter of it, one. */
export function legendCounts(most: number): number[] {
  const round = (count: number) => {
    const step = 10 ** Math.floor(Math.log10(count));
    return Math.floor(count / step) * step;
  };
  return [...new Set([round(most), round(Math.max(1, most / 5)), 1])];
}

function legend(most: number, scale: Scale, bottom: number): Svg {
  const base = bottom - 6;
  let x = LARGEST + 1;
  const sizes = legendCounts(most).map((count) => {
    const radius = scale.radius(count);
    const [at, text] = [{ x, y: base - radius }, String(count)];
    const after = x + radius + 4;
    x = after + widthOf(text, FONT) + 20;
    return [halfDiscs(at, radius, radius), svg('text', { x: after, y: base }, text)];
  });
  const { dateline, event } = strings.places;
  const middle = x + 8 + widthOf(dateline, FONT);
  return svg(
    'g',
    { class: 'legend', 'aria-hidden': 'true' },
    ...sizes,
    svg('text', { x: middle - 11, y: base, 'text-anchor': 'end' }, dateline),
    halfDiscs({ x: middle, y: base - 5 }, 7, 7),
    svg('text', { x: middle + 11, y: base }, event),
  );
}
