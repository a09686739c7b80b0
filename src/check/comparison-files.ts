import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentDirectory } from '../schemas/folder.ts';
import { type ParsedFile, parseYamlFile } from './front-matter.ts';
import type { ContentFile } from './read.ts';

/** One file of `comparisons/` as it stands, before the schema has seen it. */
export interface ComparisonFile extends ParsedFile {
  collection: 'comparisons';
  id: string;
  /** Path from the working directory, for messages. */
  file: string;
}

/** Whatever has a page under its id. */
export type AddressedFile = ContentFile | ComparisonFile;

/**
 * The comparisons below `directory`, by their names, and the paths of what lies there and is none; what is Markdown,
 * `readContent` tells of.
 */
export function readComparisonFiles(directory = contentDirectory): {
  files: ComparisonFile[];
  strays: string[];
} {
  const folder = join(directory, 'comparisons');
  if (!existsSync(folder)) return { files: [], strays: [] };
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !/\.mdx?$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const isComparison = (entry: (typeof entries)[number]) => entry.isFile() && entry.name.endsWith('.yml');
  return {
    files: entries.filter(isComparison).map(({ name }) => {
      const path = join(folder, name);
      return {
        collection: 'comparisons',
        id: name.replace(/\.yml$/, ''),
        file: relative(process.cwd(), path),
        ...parseYamlFile(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')),
      };
    }),
    strays: entries
      .filter((entry) => !isComparison(entry) && !entry.isSymbolicLink())
      .map(({ name }) => relative(process.cwd(), join(folder, name))),
  };
}
