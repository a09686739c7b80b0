import { site } from '../../site.ts';
import { type Address, publisherNode, websiteNode } from './nodes.ts';
import { graph } from './page.ts';

/** The archive and who publishes it, in full. */
export const websiteGraph = (address: Address) =>
  graph(
    {
      ...websiteNode(address),
      description: site.description,
      inLanguage: site.language,
      publisher: { '@id': publisherNode(address)['@id'] },
      license: site.licence.address,
    },
    publisherNode(address),
  );
