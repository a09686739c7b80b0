import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Document, LineCounter, isNode, parseDocument } from 'yaml';
import { COLLECTIONS, type Collection } from '../schemas/fields.ts';

/** The folder of the content, absolute: `CONTENT_DIR`, or `content` where the command runs. */
export const contentDirectory = resolve(process.env.CONTENT_DIR ?? 'content');

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
  body: string;
  /** Where in the file the character at `offset` of the body stands. */
  locateInBody: (offset: number) => Position;
  /** What the YAML reader objects to. */
  yamlErrors: { message: string; at: Position }[];
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
  for (const collection of COLLECTIONS) {
    const folder = join(directory, collection);
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(folder, name);
      const file = relative(process.cwd(), path);
      const id = name.replaceAll('\\', '/').replace(ENTRY, '');
      if (ENTRY.test(name)) files.push({ collection, id, file, ...parse(readFileSync(path, 'utf8')) });
      else if (name.includes('.') && !/(?:^|[\\/])\.[^\\/]+$/.test(name)) strays.push({ file, collection });
    }
  }
  return { files, strays };
}

function parse(text: string): Pick<ContentFile, 'data' | 'body' | 'locateInBody' | 'yamlErrors' | 'locate'> {
  const inText = (offset: number): Position => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1 };
  };
  const match = text.startsWith('---') ? FRONT_MATTER.exec(text) : null;
  if (!match) {
    const message = 'has no front matter: begin the file with a line ---, the fields, and a line ---';
    return {
      data: {},
      body: text,
      yamlErrors: [{ message, at: { line: 1, column: 1 } }],
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
  return {
    data: document.errors.length > 0 ? {} : (document.toJS() as unknown),
    body: text.slice(match[0].length),
    locateInBody: (offset) => inText(match[0].length + offset),
    yamlErrors: document.errors.map((error) => ({ message: error.message, at: position(error.pos[0]) })),
    locate: (path) => locate(document, path, position),
  };
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
