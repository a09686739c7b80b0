import { createHash } from 'node:crypto';
import type { Archive } from '../archive/model.ts';
import { dataUrl } from '../archive/urls.ts';
import { site } from '../site.ts';
import { type DataFile, dataFiles } from './data-files.ts';
import { type Column, SEPARATOR, type Table } from './tables.ts';

/**
 * The latest change of the archive and a digest of all its data: the same content has the same version.
 *
 * @returns `2024.3.8+0a1b2c3d4e5f`, as Semantic Versioning writes it
 */
export function versionOf(archive: Archive, address: string | URL): string {
  const latest = archive.articles
    .map(({ changed }) => changed)
    .reduce((a, b) => (a > b ? a : b), '0000-00-00');
  const digest = createHash('sha256');
  for (const { sha256 } of dataFiles(archive, address)) digest.update(sha256);
  return `${latest.split('-').map(Number).join('.')}+${digest.digest('hex').slice(0, 12)}`;
}

/**
 * The description of all data files.
 *
 * @param address of the archive
 * @see https://datapackage.org/standard/data-package/ (version 2)
 */
export const dataPackage = (archive: Archive, address: string | URL) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: site.name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  title: site.name,
  description: site.description,
  homepage: new URL(dataUrl(), address).href,
  version: versionOf(archive, address),
  licenses: [{ name: 'CC-BY-4.0', path: site.licence.address, title: 'Creative Commons Attribution 4.0' }],
  contributors: [{ title: site.name, path: new URL(dataUrl(), address).href, roles: ['publisher'] }],
  resources: dataFiles(archive, address).map(resource),
});

const resource = ({
  collection,
  content,
  count,
  format,
  mediatype,
  name,
  path,
  sha256,
  table,
}: DataFile) => ({
  name,
  path,
  ...(table && { $schema: 'https://datapackage.org/profiles/2.0/dataresource.json', type: 'table' }),
  format,
  mediatype,
  encoding: 'utf-8',
  bytes: content.byteLength,
  hash: `sha256:${sha256}`,
  count,
  ...(table ? { schema: tableSchema(table) } : { jsonSchema: `schemas/${collection}.schema.json` }),
});

/**
 * A list is text whose `separator`, a property of our own, stands between its values: the profile that validators use
 * does not know the type `list` of version 2.
 *
 * @see https://datapackage.org/standard/table-schema/ (version 2)
 */
function tableSchema({ columns }: Table) {
  const keys = columns.filter((column) => column.names && !column.isList);
  return {
    fields: columns.map(field),
    ...(columns.some(({ name }) => name === 'id') && { primaryKey: ['id'] }),
    ...(keys.length > 0 && {
      foreignKeys: keys.map(({ name, names }) => ({
        fields: [name],
        reference: { resource: names, fields: ['id'] },
      })),
    }),
  };
}

function field({ isList, isOptional, name, schema }: Column) {
  const { description, enum: values, format, maximum, minimum, type } = schema;
  const constraints = {
    ...(!isList && !isOptional && name !== 'text' && { required: true }),
    ...(values && { enum: values }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { maximum }),
  };
  return {
    name,
    ...(isList ? { type: 'string', separator: SEPARATOR } : typeOf(type, format)),
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function typeOf(type: string | undefined, format: string | undefined) {
  if (type === 'integer' || type === 'number') return { type };
  if (format === 'date') return { type: 'date' };
  return format === 'uri' ? { type: 'string', format: 'uri' } : { type: 'string' };
}
