import type {
  City,
  DefinedTerm,
  Event as EventNode,
  Organization,
  Person,
  Place as PlaceNode,
} from 'schema-dts';
import { indexUrl } from '../../archive/urls.ts';
import type { Entity, Event, Organisation, Place, Publisher } from '../../archive/model.ts';
import { type Address, absolute, named, nodeId, organisationNode, placeNode, placeType } from './nodes.ts';

type Node = Exclude<City | DefinedTerm | EventNode | Organization | Person | PlaceNode, string>;

const NODES: Record<Entity['collection'], (entity: never, address: Address) => Node> = {
  organisations: ({ url }: Organisation) => ({ '@type': 'Organization', ...(url && { url }) }),
  publishers: ({ place, url }: Publisher, address) => ({
    '@type': 'Organization',
    ...(url && { url }),
    ...(place && { location: placeNode(place, address) }),
  }),
  people: () => ({ '@type': 'Person' }),
  topics: (_topic, address) => ({
    '@type': 'DefinedTerm',
    inDefinedTermSet: absolute(indexUrl('topics'), address),
  }),
  events: eventNode,
  places: (place: Place, address) => ({
    '@type': placeType(place),
    geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude },
    sameAs: `https://www.geonames.org/${String(place.geonames)}`,
    ...(place.within && { containedInPlace: placeNode(place.within, address) }),
  }),
};

/** What an entity is, as schema.org has it. Dates are as exact as they are known. */
export function entityNode(entity: Entity, address: Address): Node {
  const names = [...new Set([entity.short, ...entity.variants.map(({ name }) => name)])].filter(
    (name) => name !== entity.name,
  );
  return {
    ...NODES[entity.collection](entity as never, address),
    ...named(entity, address),
    ...(names.length > 0 && { alternateName: names }),
    mainEntityOfPage: absolute(entity.href, address),
  };
}

function eventNode(event: Event, address: Address): EventNode {
  const [startDate, endDate = startDate] = event.span.split('/');
  const inner = (other: Event) => ({ '@type': 'Event' as const, ...named(other, address) });
  return {
    '@type': 'Event',
    startDate: startDate!,
    endDate: endDate!,
    organizer: event.organisations.map((organisation) => organisationNode(organisation, address)),
    ...(event.places.length > 0 && { location: event.places.map((place) => placeNode(place, address)) }),
    ...(event.parent && { superEvent: inner(event.parent) }),
    ...(event.children.length > 0 && {
      subEvent: event.children.map((child) => ({ '@id': nodeId(child, address) })),
    }),
  };
}
