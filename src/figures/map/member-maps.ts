import type { Membership } from '../../archive/membership.ts';
import { strings } from '../../strings/index.ts';
import { type Svg, drawing, svg } from '../svg.ts';
import { type Piece, countryAt, piecesOfCountry } from './atlas.ts';
import { boxAround, placeLabels } from './labels.ts';
import { mainland } from './mainland.ts';
import { clearance, nameText } from './marks.ts';
import { type View, viewOfPieces } from './view.ts';

/** A member as its map needs it; one that came twice is there twice, under one address. */
export interface MappedMember {
  name: string;
  href: string;
  latitude: number;
  longitude: number;
}

interface Shape {
  id: string;
  member: MappedMember;
  country: number | undefined;
  pieces: Piece[];
}

/** What a member is at one time; later ones are drawn above earlier ones. */
const STATES = ['none', 'member', 'left', 'joined'] as const;
type State = (typeof STATES)[number];

const FRAME = { width: 400, height: [160, 400] as const };
const FONT = 15;
/** How many kilometres a map is wide at least. */
const LEAST = 1500;
/** A member whose land is less than this many square units has a dot as well. */
const SMALL = 30;
const DOT = 3.5;
/** A silhouette: the height of its frame in the same units, and how large a corner must be to count. */
const SILHOUETTE = { width: 320, height: [120, 300] as const, corner: 8 };

const pointOf = ({ latitude, longitude }: MappedMember): [number, number] => [longitude, latitude];

/**
 * A map for each membership, all of the same part of the earth. The first carries the shapes, which the others use:
 * they stand on one page together.
 */
export function memberMaps<T extends MappedMember>(memberships: readonly Membership<T>[]): Svg[] {
  const shapes = shapesOf(memberships.flatMap(({ left, members }) => [...members, ...left]));
  if (shapes.length === 0) return [];
  const view = viewOfShapes(shapes, FRAME);
  return memberships.map((membership, index) => {
    const stated = shapes
      .map((shape) => ({ shape, state: stateOf(shape.member, membership) }))
      .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
    return drawing(
      { ...sizeOf(view), label: strings.members.map(membership), className: 'members' },
      index === 0 &&
        svg(
          'defs',
          {},
          landOf(shapes, view),
          shapes.map((shape) => drawn(shape, view)),
        ),
      svg('use', { href: '#land' }),
      stated.map(({ shape, state }) => svg('use', { href: `#${shape.id}`, class: state })),
      namesOf(stated, view),
    );
  });
}

/** The outlines of the members alone, small and coarse. */
export function memberSilhouette<T extends MappedMember>(membership: Membership<T>): Svg | undefined {
  const shapes = shapesOf(membership.members);
  if (shapes.length === 0) return undefined;
  const view = viewOfShapes(shapes, SILHOUETTE, SILHOUETTE.corner);
  return drawing(
    { ...sizeOf(view), label: strings.members.map(membership), className: 'members' },
    shapes.map((shape) => drawn(shape, view)),
  );
}

const sizeOf = ({ height, width }: View) => ({ height, width });

function viewOfShapes(
  shapes: readonly Shape[],
  frame: typeof FRAME | typeof SILHOUETTE,
  corner?: number,
): View {
  const points = shapes.filter(({ country }) => country === undefined).map(({ member }) => pointOf(member));
  const lands = shapes.flatMap(({ country }) => (country === undefined ? [] : mainland(country)));
  return viewOfPieces(lands, points, frame, LEAST, corner);
}

const shapesOf = (members: readonly MappedMember[]): Shape[] =>
  [...new Map(members.map((member) => [member.href, member])).values()].map((member, index) => {
    const country = countryAt(pointOf(member));
    const pieces = country === undefined ? [] : piecesOfCountry(country);
    return { id: `member-${index}`, member, country, pieces };
  });

function landOf(shapes: readonly Shape[], view: View): Svg {
  const own = new Set(shapes.map(({ country }) => country));
  const others = view.pieces.filter(({ country }) => !own.has(country));
  return svg('path', { id: 'land', d: view.land(others) });
}

const isSmall = ({ pieces }: Shape, view: View) => view.size(pieces) < SMALL;

function drawn(shape: Shape, view: View): Svg {
  const at = view.at(pointOf(shape.member));
  const dot = isSmall(shape, view) && at && svg('circle', { cx: at.x, cy: at.y, r: DOT });
  return svg(
    'g',
    { id: shape.id },
    svg('title', {}, shape.member.name),
    svg('path', { d: view.land(shape.pieces) }),
    dot,
  );
}

function stateOf<T extends MappedMember>(
  member: MappedMember,
  { joined, left, members }: Membership<T>,
): State {
  const among = (some: readonly MappedMember[]) => some.some(({ href }) => href === member.href);
  if (among(members)) return among(joined) && !among(left) ? 'joined' : 'member';
  return among(left) ? 'left' : 'none';
}

/** The names of those who came or went, and of the others, where all have room. */
function namesOf(stated: readonly { shape: Shape; state: State }[], view: View): (Svg | undefined)[] {
  const named = stated.toReversed().flatMap(({ shape, state }) => {
    const at = view.at(pointOf(shape.member));
    return at && state !== 'none'
      ? [{ text: shape.member.name, mark: boxAround(at, clearance(view.size(shape.pieces), DOT)), state }]
      : [];
  });
  const marks = named.map(({ mark }) => mark).filter(({ left, right }) => right > left);
  const place = (some: typeof named) => placeLabels(some, { ...view, size: FONT, obstacles: marks });
  const all = place(named);
  const changed = named.filter(({ state }) => state !== 'member');
  const [shown, labels] = all.every(Boolean) ? [named, all] : [changed, place(changed)];
  return shown.map(({ state, text }, index) => nameText(text, labels[index], state));
}
