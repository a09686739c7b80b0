import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Document, LineCounter, isNode, parseDocument } from 'yaml';
import { blankMarkers } from '../passages/marker.ts';
import { COLLECTIONS, type Collection } from '../schemas/fields.ts';
import { contentDirectory } from '../schemas/folder.ts';
import { type YamlProblem, unreadable, yamlProblems } from './yaml.ts';

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
  /** The whole file, without a byte order mark. */
  text: string;
  data: unknown;
  /** The text below the front matter, the ids of its passages blanked: every other character keeps its place. */
  body: string;
  /** Where in the file the character at `offset` of its text stands. */
  locateInFile: (offset: number) => Position;
  /** The same text as it stands. */
  marked: string;
  /** Where in the file the character at `offset` of the body stands. */
  locateInBody: (offset: number) => Position;
  /** What the YAML reader objects to. */
  yamlErrors: { message: string; right: string; at: Position }[];
  /** Where in the file the value at `path` stands; the nearest one above it where there is none. */
  locate: (path: readonly PropertyKey[]) => Position;
}

/** What lies among the content and is no entry: another file, a link to elsewhere, a file that nobody can have written. */
export interface Stray {
  file: string;
  collection: string;
  kind: 'file' | 'link' | 'giant';
}

/** The longest article has about a hundredth of it. */
const MOST_BYTES = 500_000;

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
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
      const id = name.replace(ENTRY, '');
      files.push({ collection, id, file, ...parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) });
    } else if (isCollection(collection) || ENTRY.test(name)) {
      strays.push({ file, collection, kind: 'file' });
    }
  }
  return { files, strays };
}

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
      text,
      data: {},
      ...bodyOf(text),
      yamlErrors: [{ message, right, at: { line: 1, column: 1 } }],
      locate: () => ({ line: 1, column: 1 }),
      locateInBody: inText,
      locateInFile: inText,
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const { data, errors } = valueOf(document, match[1] ?? '');
  return {
    text,
    data,
    ...bodyOf(text.slice(match[0].length)),
    locateInBody: (offset) => inText(match[0].length + offset),
    locateInFile: inText,
    yamlErrors: errors.map(({ message, offset, right }) => ({
      message: `the front matter cannot be read: ${message.replace(/\.$/, '')}`,
      right:
        right ?? 'Put text that contains a colon or begins with a quotation mark between quotation marks',
      at: position(offset),
    })),
    locate: (path) => locate(document, path, position),
  };
}

const bodyOf = (marked: string) => ({ body: blankMarkers(marked), marked });

/** What the YAML says, or why it says nothing: an alias without its anchor is only found when the value is asked for. */
function valueOf(document: Document.Parsed, text: string): { data: unknown; errors: YamlProblem[] } {
  try {
    const errors = yamlProblems(document, text);
    return { data: errors.length > 0 ? {} : (document.toJS() as unknown), errors };
  } catch (error) {
    return { data: {}, errors: [unreadable(error)] };
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
