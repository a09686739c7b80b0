import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { COLLECTIONS, type Collection } from '../schemas/fields.ts';
import { contentDirectory } from '../schemas/folder.ts';
import { type ParsedFile, parseFile } from './front-matter.ts';

/** One content file as it stands, before any schema has seen it. */
export interface ContentFile extends ParsedFile {
  collection: Collection;
  id: string;
  /** Path from the working directory, for messages. */
  file: string;
}

/** What lies among the content and is no entry: another file, a link to elsewhere, a file that nobody can have written. */
export interface Stray {
  file: string;
  collection: string;
  kind: 'file' | 'link' | 'giant';
}

/** The longest article has about a hundredth of it. */
const MOST_BYTES = 500_000;

const ENTRY = /\.mdx?$/;

/**
 * Reads every entry below `directory/<collection>/`, in the order of the collections and, within one, of the paths.
 * Files there that are no Markdown are returned as strays: nothing is passed over in silence.
 */
export function readContent(directory = contentDirectory): { files: ContentFile[]; strays: Stray[] } {
  const files: ContentFile[] = [];
  const strays: Stray[] = [];
  for (const { collection, path, name, isLink } of filesBelow(directory)) {
    const file = relative(process.cwd(), path);
    if (isLink) strays.push({ file, collection, kind: 'link' });
    else if (ENTRY.test(name) && isCollection(collection)) {
      if (statSync(path).size > MOST_BYTES) {
        strays.push({ file, collection, kind: 'giant' });
        continue;
      }
      files.push(contentFile(collection, name.replace(ENTRY, ''), file, readFileSync(path, 'utf8')));
    } else if (isCollection(collection) || ENTRY.test(name)) {
      strays.push({ file, collection, kind: 'file' });
    }
  }
  return { files, strays };
}

/** The entry of that id that the text of a file makes. */
export const contentFile = (collection: Collection, id: string, file: string, text: string): ContentFile => ({
  collection,
  id,
  file,
  ...parseFile(text.replace(/^\uFEFF/, '')),
});

const isCollection = (name: string): name is Collection => (COLLECTIONS as readonly string[]).includes(name);

/** The files in the folders of `directory`, those of the collections first and in their order; hidden ones are the system's. */
function filesBelow(directory: string): Found[] {
  if (!existsSync(directory))
    throw new Error(`There is no folder ${directory}: CONTENT_DIR names the folder of the content.`);
  const top = readdirSync(directory, { withFileTypes: true });
  const links = top.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name);
  const present = top
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const collections = [
    ...COLLECTIONS.filter((name) => present.includes(name)),
    ...present.filter((name) => !isCollection(name)),
  ];
  const found = collections.flatMap((collection) => {
    const root = join(directory, collection);
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => (entry.isFile() && !entry.name.startsWith('.')) || entry.isSymbolicLink())
      .map((entry) => ({ path: join(entry.parentPath, entry.name), isLink: entry.isSymbolicLink() }))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ isLink, path }) => ({
        collection,
        path,
        name: relative(root, path).replaceAll('\\', '/'),
        isLink,
      }));
  });
  return [
    ...links.map((name) => ({ collection: name, path: join(directory, name), name, isLink: true })),
    ...found,
  ];
}

interface Found {
  collection: string;
  path: string;
  name: string;
  isLink: boolean;
}
