import { CORE_SCHEMA, YAMLException, load } from 'js-yaml';
import { type Document, LineCounter, isNode, parseDocument } from 'yaml';

export interface Position {
  line: number;
  column: number;
}

/** The text of one file, parted into its front matter and its body. */
export interface ParsedFile {
  text: string;
  data: unknown;
  body: string;
  /** What the YAML reader objects to. */
  yamlErrors: { message: string; right: string; at: Position }[];
  /** Where in the file the value at `path` stands; the nearest one above it where there is none. */
  locate: (path: readonly PropertyKey[]) => Position;
  /** Where in the file the character at `offset` of the body stands. */
  locateInBody: (offset: number) => Position;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Unquoted dates stay text (YAML 1.2, core schema), so that 2024-02-30 does not become 1 March. */
export function parseFile(text: string): ParsedFile {
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
      body: text,
      yamlErrors: [{ message, right, at: { line: 1, column: 1 } }],
      locate: () => ({ line: 1, column: 1 }),
      locateInBody: inText,
    };
  }
  const yaml = match[1] ?? '';
  const { data, errors } = valueOf(yaml);
  let parsed: ReturnType<typeof parseWithLines> | undefined;
  return {
    text,
    data,
    body: text.slice(match[0].length),
    yamlErrors: errors.map(({ message, at }) => ({
      message: `the front matter cannot be read: ${message.replace(/\.$/, '')}`,
      right: 'Put text that contains a colon or begins with a quotation mark between quotation marks',
      at: { ...at, line: at.line + 1 },
    })),
    locate: (path) => locate((parsed ??= parseWithLines(yaml)), path),
    locateInBody: (offset) => inText(match[0].length + offset),
  };
}

interface YamlError {
  message: string;
  at: Position;
}

// js-yaml reads six times as fast, and is what Astro reads with; `yaml` knows every position and every error.
function valueOf(yaml: string): { data: unknown; errors: YamlError[] } {
  try {
    return { data: load(yaml, { schema: CORE_SCHEMA }) ?? null, errors: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { document, lines } = parseWithLines(yaml);
    const errors = document.errors.map(({ message, pos: [start] }) => {
      const { col, line } = lines.linePos(start);
      return { message, at: { line, column: col } };
    });
    const { column, line } = error.mark;
    return {
      data: {},
      errors:
        errors.length > 0 ? errors : [{ message: error.reason, at: { line: line + 1, column: column + 1 } }],
    };
  }
}

function parseWithLines(yaml: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(yaml, { lineCounter: lines, prettyErrors: false }), lines };
}

function locate(
  { document, lines }: ReturnType<typeof parseWithLines>,
  path: readonly PropertyKey[],
): Position {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      const { col, line } = lines.linePos(node.range[0]);
      return { line: line + 1, column: col };
    }
  }
  return { line: 1, column: 1 };
}
