import { compare } from '../../archive/listing.ts';
import { strings } from '../../strings/index.ts';
import { type Svg, drawing, svg } from '../svg.ts';
import { countryAt, piecesOfCountry } from './atlas.ts';
import { type Box, boxAround, placeLabels } from './labels.ts';
import { mainland } from './mainland.ts';
import { clearance, mapLink, nameText } from './marks.ts';
import { type View, viewAround, viewOfPieces } from './view.ts';
import { EARTH, arcBetween } from './sphere.ts';

/** A place as a map of its surroundings needs it. */
export interface Site {
  name: string;
  href: string;
  kind: 'city' | 'country' | 'economy' | 'region';
  latitude: number;
  longitude: number;
  /** How many articles its page lists. */
  articles: number;
  /** The address of the country it lies in. */
  within?: string | undefined;
}

/** Another place that a cut-out shows, and how far off it lies, where both are points. */
export interface Neighbour extends Site {
  kilometres: number | undefined;
}

const FRAME = { width: 320, height: 280 };
const FONT = 12;
const DOT = 3.5;
const OWN_DOT = 5.5;
/** A country of less than this many square units has a dot as well. */
const SMALL = 60;
/** How many kilometres the frame is wide: for a city, for a region, and at least for a country. */
const ACROSS = { city: 2400, region: 5000, country: 1100 };
const MOST = { cities: 8, countries: 6 };

const pointOf = ({ latitude, longitude }: Site) => [longitude, latitude] as [number, number];
const isPoint = ({ kind }: Site) => kind === 'city';
const isShape = ({ kind }: Site) => kind === 'country' || kind === 'economy';

/** Those with most articles first. */
const fullestFirst = (a: Site, b: Site) => b.articles - a.articles || compare(a.href, b.href);

/**
 * A place and what lies around it: a country with its cities, a city within some hundred kilometres of land.
 *
 * @param others the other places, in any order
 * @returns the drawing, and the other places that it shows
 */
export function cutOut(subject: Site, others: readonly Site[]): { drawing: Svg; neighbours: Neighbour[] } {
  const country = countryAt(pointOf(subject));
  const cities = isShape(subject) ? others.filter(({ within }) => within === subject.href) : [];
  const view = viewOf(subject, country, cities);
  const home = country === undefined || subject.kind === 'region' ? [] : piecesOfCountry(country);
  const abroad = view.pieces.filter((piece) => !home.includes(piece));
  const size = isShape(subject) ? view.size(home) : 0;
  const { label, marks, self } = marksOf(subject, size, others, view);
  return {
    neighbours: marks.map(({ site }) => ({ ...site, kilometres: distance(subject, site) })),
    drawing: drawing(
      { ...FRAME, label: strings.places.cutOut(subject.name), className: 'cut-out' },
      svg('path', { class: 'land', d: view.land(abroad) }),
      svg('path', { class: isShape(subject) ? 'subject' : 'home', d: view.land(home) }),
      svg('rect', { class: 'frame', ...FRAME }),
      scaleBar(view),
      marks.map((mark) =>
        mapLink(
          {
            href: mark.site.href,
            says: strings.places.articlesOf(mark.site.name, mark.site.articles),
            written: mark.label !== undefined,
          },
          isPoint(mark.site) && svg('circle', { cx: mark.x, cy: mark.y, r: DOT }),
          nameText(mark.text, mark.label, isPoint(mark.site) ? undefined : 'country'),
        ),
      ),
      size < SMALL && svg('circle', { class: 'self', cx: self.x, cy: self.y, r: OWN_DOT }),
      nameText(subject.name, label, 'self'),
    ),
  };
}

function viewOf(subject: Site, country: number | undefined, cities: readonly Site[]): View {
  if (isShape(subject) && country !== undefined) {
    return viewOfPieces(mainland(country), cities.map(pointOf), FRAME, ACROSS.country);
  }
  return viewAround(pointOf(subject), isPoint(subject) ? ACROSS.city : ACROSS.region, FRAME);
}

/** The others that are drawn: cities as dots, countries by their names alone, where there is room for these. */
function marksOf(subject: Site, size: number, others: readonly Site[], view: View) {
  const seen = others
    .filter((site) => site.href !== subject.href && site.kind !== 'region')
    .flatMap((site) => {
      const point = view.at(pointOf(site));
      const mark = point && boxAround(point, isPoint(site) ? DOT : 0);
      return mark ? [{ site, ...point, text: site.name, mark }] : [];
    })
    .sort((a, b) => fullestFirst(a.site, b.site));
  const cities = seen
    .filter(({ site }) => isPoint(site) && (!isShape(subject) || site.within === subject.href))
    .slice(0, MOST.cities);
  const countries = seen.filter(({ site }) => isShape(site)).slice(0, MOST.countries);
  // The point of a country of many islands may lie outside the map of them.
  const self = view.at(pointOf(subject)) ?? { x: FRAME.width / 2, y: FRAME.height / 2 };
  const own = { text: subject.name, mark: boxAround(self, clearance(size, OWN_DOT)) };
  const [label, ...labels] = placeLabels([own, ...cities, ...countries], {
    ...FRAME,
    size: FONT,
    obstacles: [...cities.map(({ mark }) => mark), barBox, ...(size < SMALL ? [own.mark] : [])],
  });
  const marks = [...cities, ...countries].map((each, index) => ({ ...each, label: labels[index] }));
  return { self, label, marks: marks.filter((mark) => isPoint(mark.site) || mark.label) };
}

const distance = (one: Site, other: Site) =>
  isPoint(one) && isPoint(other)
    ? Math.round((arcBetween(pointOf(one), pointOf(other)) * EARTH) / 10) * 10
    : undefined;

const barBox: Box = { left: 0, right: 90, top: FRAME.height - 26, bottom: FRAME.height };

/** A length of 1, 2 or 5 times a power of ten kilometres, at most a quarter of the frame. */
export function barLength(kilometre: number): number {
  const most = FRAME.width / 4 / kilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
}

function scaleBar({ kilometre }: View): Svg {
  const length = barLength(kilometre);
  const [x, y] = [8, FRAME.height - 8];
  return svg(
    'g',
    { class: 'scale', 'aria-hidden': 'true' },
    svg('path', { d: `M${x} ${y - 4}v4h${Math.round(length * kilometre * 10) / 10}v-4` }),
    svg('text', { x, y: y - 7 }, strings.places.kilometres(length)),
  );
}
