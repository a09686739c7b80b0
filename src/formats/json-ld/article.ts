import type { CorrectionComment, NewsArticle, Organization, Person } from 'schema-dts';
import type { Article } from '../../archive/model.ts';
import { cardUrl } from '../../archive/urls.ts';
import { site } from '../../site.ts';
import { cslDate, nameOf } from '../csl.ts';
import { edtfOf, sharedParts } from '../csl-date.ts';
import {
  type Address,
  absolute,
  named,
  organisationNode,
  placeNode,
  publisherNode,
  websiteNode,
} from './nodes.ts';

/** The article as schema.org has it: published on the day it was added, based on an original with a date of its own. */
export function articleNode(article: Article, address: Address) {
  const url = absolute(article.href, address);
  const places = [...(article.place ? [article.place] : []), ...article.places];
  const original = { '@id': `${url}#original` };
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.headline,
    description: article.summary,
    image: absolute(cardUrl(article), address),
    inLanguage: site.language,
    datePublished: article.added,
    dateModified: article.changed,
    author: publisherNode(address),
    publisher: { '@id': publisherNode(address)['@id'] },
    isPartOf: websiteNode(address),
    license: site.licence.address,
    isAccessibleForFree: true,
    ...(article.place && { dateline: article.place.name }),
    about: [
      ...article.organisations.map((organisation) => organisationNode(organisation, address)),
      ...article.events.map((event) => ({ '@type': 'Event' as const, ...named(event, address) })),
      ...article.topics.map((topic) => ({ '@type': 'DefinedTerm' as const, ...named(topic, address) })),
    ],
    ...(article.people.length > 0 && {
      mentions: article.people.map(({ person }) => ({
        '@type': 'Person' as const,
        ...named(person, address),
      })),
    }),
    ...(places.length > 0 && { spatialCoverage: places.map((place) => placeNode(place, address)) }),
    isBasedOn: { ...original, ...originalNode(article, address) },
    citation: original,
    ...correctionsOf(article),
  } satisfies NewsArticle;
}

function originalNode({ published, source }: Article, address: Address) {
  const publisher = organisationNode(source.publisher, address);
  return {
    '@type': 'NewsArticle',
    ...(source.headline && { headline: source.headline }),
    ...(source.url && { url: new URL(source.url).href }),
    ...(source.archived && { archivedAt: new URL(source.archived).href }),
    inLanguage: source.language,
    ...(source.rights && { copyrightNotice: source.rights }),
    ...publicationDate(published),
    author: source.reporters.length > 0 ? source.reporters.map(reporterNode) : { '@id': publisher['@id'] },
    publisher,
  } satisfies NewsArticle;
}

/** schema.org's dates have no intervals: what its ends share is the date, the whole stands in `temporal`. */
function publicationDate(published: string) {
  const date = cslDate(published);
  const shared = sharedParts(date);
  return {
    ...(shared.length > 0 && { datePublished: edtfOf({ 'date-parts': [shared] }) }),
    ...(date['date-parts'].length === 2 && { temporal: published }),
  };
}

function reporterNode(filed: string): Person | Organization {
  const name = nameOf(filed);
  return 'literal' in name
    ? { '@type': 'Organization', name: name.literal }
    : {
        '@type': 'Person',
        name: `${name.given} ${name.family}`,
        familyName: name.family,
        givenName: name.given,
      };
}

function correctionsOf({ revisions }: Article) {
  const corrections = revisions
    .filter(({ kind }) => kind === 'correction')
    .map(({ date, note }): CorrectionComment => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text: note,
    }));
  return corrections.length > 0 ? { correction: corrections } : {};
}
