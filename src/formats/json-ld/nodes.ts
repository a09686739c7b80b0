import type { Organization, Place, WebSite } from 'schema-dts';
import type { Entity, Place as ArchivePlace } from '../../archive/model.ts';
import { siteUrl } from '../../archive/urls.ts';
import { site } from '../../site.ts';

/** Of the archive; those of its pages are relative to it. */
export type Address = string | URL;

export const absolute = (href: string, address: Address) => new URL(href, address).href;

/** What an entity is called in linked data: its page is about it, and is not it. */
export const nodeId = ({ href }: { href: string }, address: Address) => `${absolute(href, address)}#this`;

/** The least that is said of an entity where another names it. */
export const named = (entity: Pick<Entity, 'href' | 'name'>, address: Address) => ({
  '@id': nodeId(entity, address),
  name: entity.name,
});

export const organisationNode = (entity: Pick<Entity, 'href' | 'name'>, address: Address) =>
  ({ '@type': 'Organization', ...named(entity, address) }) satisfies Organization;

const PLACE_TYPES = {
  city: 'City',
  country: 'Country',
  economy: 'AdministrativeArea',
  region: 'AdministrativeArea',
} as const;

export const placeType = ({ kind }: Pick<ArchivePlace, 'kind'>) => PLACE_TYPES[kind];

export const placeNode = (place: ArchivePlace, address: Address) =>
  ({ '@type': placeType(place), ...named(place, address) }) satisfies Place;

const home = (address: Address) => absolute(siteUrl(), address);

/** The archive as the institution that writes and publishes it. */
export const publisherNode = (address: Address) =>
  ({
    '@type': 'Organization',
    '@id': `${home(address)}#publisher`,
    name: site.name,
    url: home(address),
  }) satisfies Organization;

export const websiteNode = (address: Address) =>
  ({
    '@type': 'WebSite',
    '@id': `${home(address)}#website`,
    name: site.name,
    url: home(address),
  }) satisfies WebSite;
