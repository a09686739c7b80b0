import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Document, LineCounter, isNode, parseDocument } from 'yaml';
import { blankMarkers } from '../passages/marker.ts';
import { COLLECTIONS, type Collection } from '../schemas/fields.ts';
import { contentDirectory } from '../schemas/folder.ts';

export interface Position {
  line: number;
  column: number;
}

/** One content file as it stands, before any schema has seen it. */
export interface ContentFile {
  collection: Collection;
  id: string;
  /** Path from the working directory, for messages. */
  file: string;
  data: unknown;
  /** The text below the front matter, the ids of its passages blanked: every other character keeps its place. */
  body: string;
  /** The same text as it stands. */
  marked: string;
  /** Where in the file the character at `offset` of the body stands. */
  locateInBody: (offset: number) => Position;
  /** What the YAML reader objects to. */
  yamlErrors: { message: string; right: string; at: Position }[];
  /** Where in the file the value at `path` stands; the nearest one above it where there is none. */
  locate: (path: readonly PropertyKey[]) => Position;
}

/** A file that lies among the content and is no entry. */
export interface Stray {
  file: string;
  collection: string;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const ENTRY = /\.mdx?$/;

/**
 * Reads every entry below `directory/<collection>/`, in the order of the collections and, within one, of the paths.
 * Files there that are no Markdown are returned as strays: nothing is passed over in silence.
 */
export function readContent(directory = contentDirectory): { files: ContentFile[]; strays: Stray[] } {
  const files: ContentFile[] = [];
  const strays: Stray[] = [];
  for (const { collection, path, name } of filesBelow(directory)) {
    const file = relative(process.cwd(), path);
    if (ENTRY.test(name) && isCollection(collection)) {
      const id = name.replace(ENTRY, '');
      files.push({ collection, id, file, ...parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) });
    } else if (isCollection(collection) || ENTRY.test(name)) {
      strays.push({ file, collection });
    }
  }
  return { files, strays };
}

const isCollection = (name: string): name is Collection => (COLLECTIONS as readonly string[]).includes(name);

/** The files in the folders of `directory`, those of the collections first and in their order; hidden ones are the system's. */
function filesBelow(directory: string): { collection: string; path: string; name: string }[] {
  if (!existsSync(directory))
    throw new Error(`There is no folder ${directory}: CONTENT_DIR names the folder of the content.`);
  const folders = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const present = folders.map(({ name }) => name).sort();
  const collections = [
    ...COLLECTIONS.filter((name) => present.includes(name)),
    ...present.filter((name) => !isCollection(name)),
  ];
  return collections.flatMap((collection) => {
    const root = join(directory, collection);
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => ({ collection, path, name: relative(root, path).replaceAll('\\', '/') }));
  });
}

function parse(text: string): Omit<ContentFile, 'collection' | 'id' | 'file'> {
  const inText = (offset: number): Position => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1 };
  };
  const match = text.startsWith('---') ? FRONT_MATTER.exec(text) : null;
  if (!match) {
    const message = 'has no front matter';
    const right = 'Write it: begin the file with a line ---, the fields, and a line ---';
    return {
      data: {},
      ...bodyOf(text),
      yamlErrors: [{ message, right, at: { line: 1, column: 1 } }],
      locate: () => ({ line: 1, column: 1 }),
      locateInBody: inText,
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const { data, errors } = valueOf(document);
  return {
    data,
    ...bodyOf(text.slice(match[0].length)),
    locateInBody: (offset) => inText(match[0].length + offset),
    yamlErrors: errors.map(({ message, offset }) => ({
      message: `the front matter cannot be read: ${message.replace(/\.$/, '')}`,
      right: 'Put text that contains a colon or begins with a quotation mark between quotation marks',
      at: position(offset),
    })),
    locate: (path) => locate(document, path, position),
  };
}

const bodyOf = (marked: string) => ({ body: blankMarkers(marked), marked });

/** What the YAML says, or why it says nothing: an alias without its anchor is only found when the value is asked for. */
function valueOf(document: Document.Parsed): {
  data: unknown;
  errors: { message: string; offset: number }[];
} {
  const errors = document.errors.map(({ message, pos }) => ({ message, offset: pos[0] }));
  if (errors.length > 0) return { data: {}, errors };
  try {
    return { data: document.toJS() as unknown, errors };
  } catch (error) {
    return { data: {}, errors: [{ message: (error as Error).message, offset: 0 }] };
  }
}

function locate(
  document: Document,
  path: readonly PropertyKey[],
  position: (offset: number) => Position,
): Position {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return position(node.range[0]);
  }
  return { line: 1, column: 1 };
}
