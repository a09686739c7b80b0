import type { Article } from 'schema-dts';
import type { Dossier } from '../../archive/model.ts';
import { site } from '../../site.ts';
import { type Address, absolute, named, organisationNode, publisherNode, websiteNode } from './nodes.ts';

/** What gathers articles under a title and cites them: a dossier, or a comparison. */
type Gathering = Pick<
  Dossier,
  'added' | 'articles' | 'events' | 'href' | 'organisations' | 'summary' | 'title'
>;

/** An introduction across articles, which it cites. */
export function dossierNode(dossier: Gathering, address: Address) {
  const url = absolute(dossier.href, address);
  return {
    '@type': 'Article',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: dossier.title,
    description: dossier.summary,
    inLanguage: site.language,
    datePublished: dossier.added,
    author: publisherNode(address),
    publisher: { '@id': publisherNode(address)['@id'] },
    isPartOf: websiteNode(address),
    license: site.licence.address,
    isAccessibleForFree: true,
    about: [
      ...dossier.organisations.map((organisation) => organisationNode(organisation, address)),
      ...dossier.events.map((event) => ({ '@type': 'Event' as const, ...named(event, address) })),
    ],
    citation: dossier.articles.map(({ href }) => ({ '@id': absolute(href, address) })),
  } satisfies Article;
}
