import { articles, plural } from './counts.ts';

interface Counted {
  name: string;
  datelines: number;
  events: number;
}

const datelines = (count: number) => plural(count, 'dateline', 'datelines');
const events = (count: number) => plural(count, 'event', 'events');
const counts = ({ datelines: dated, events: held }: Omit<Counted, 'name'>) =>
  [dated > 0 && datelines(dated), held > 0 && events(held)].filter(Boolean).join(', ');

const NEUTRAL = 'Coasts and borders are Natural Earth’s; they express no view of this archive.';

export const places = {
  dateline: 'Datelines',
  event: 'Events',
  counts,
  map: (shown: number) => `Map of ${plural(shown, 'place', 'places')} with datelines or events`,
  mark: (place: Counted) => `${place.name}: ${counts(place)}`,
  caption: (shown: number, leftOut: number, smallest: number) =>
    [
      'Where the articles are dated from, and where the events were held or who hosted them.',
      'Areas are in proportion to numbers; an event counts at each of its places.',
      smallest > 0 && `Up to ${smallest} are drawn at the smallest size.`,
      leftOut > 0 && `The ${shown} places with most are drawn; the list has the other ${leftOut} too.`,
      'The list below says the same.',
      NEUTRAL,
    ]
      .filter(Boolean)
      .join(' '),
  cutOut: (name: string) => `Map of ${name} and what lies around it`,
  cutOutCaption: NEUTRAL,
  onMap: 'Other places on this map',
  noneOnMap: 'No other place of the archive lies on this map.',
  articlesOf: (name: string, count: number) => `${name}: ${articles(count)}`,
  kilometres: (distance: number) => `${distance.toLocaleString('en-GB')} km`,
  distance: (kilometres: number) => `${kilometres.toLocaleString('en-GB')} km away`,
};
