import type { DataCatalog, Dataset } from 'schema-dts';
import { dataUrl, siteUrl } from '../../archive/urls.ts';
import { site } from '../../site.ts';
import type { DataFile } from '../data-files.ts';
import { type Address, absolute, publisherNode } from './nodes.ts';

/** The archive as a catalogue of data sets, one a collection, each with its files. */
export function catalogue(
  sets: readonly { title: string; files: readonly DataFile[] }[],
  { description, version }: { description: string; version: string },
  address: Address,
) {
  const id = `${absolute(dataUrl(), address)}#catalogue`;
  const shared = {
    creator: publisherNode(address),
    license: site.licence.address,
  } as const;
  return {
    '@type': 'DataCatalog',
    '@id': id,
    name: site.name,
    url: absolute(siteUrl(), address),
    description,
    ...shared,
    dataset: sets.map(
      ({ files, title }) =>
        ({
          '@type': 'Dataset',
          '@id': `${absolute(dataUrl(), address)}#${files[0]!.collection}`,
          name: `${site.name}: ${title}`,
          description,
          url: absolute(dataUrl(), address),
          version,
          includedInDataCatalog: { '@id': id },
          ...shared,
          distribution: files.map(({ content, mediatype, path }) => ({
            '@type': 'DataDownload' as const,
            contentUrl: absolute(dataUrl(path), address),
            encodingFormat: mediatype,
            contentSize: `${content.byteLength} B`,
          })),
        }) satisfies Dataset,
    ),
  } satisfies DataCatalog;
}
