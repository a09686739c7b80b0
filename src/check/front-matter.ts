import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, LineCounter, isNode, parseDocument } from 'yaml';
import { blankMarkers } from '../passages/marker.ts';
import { type YamlProblem, unreadable, yamlProblems } from './yaml.ts';

export interface Position {
  line: number;
  column: number;
}

/** The text of one file, parted into its front matter and its body. */
export interface ParsedFile {
  /** The whole file, without a byte order mark. */
  text: string;
  data: unknown;
  /** The text below the front matter, the ids of its passages blanked: every other character keeps its place. */
  body: string;
  /** The same text as it stands. */
  marked: string;
  /** What the YAML reader objects to. */
  yamlErrors: { message: string; right: string; at: Position }[];
  /** Where in the file the value at `path` stands; the nearest one above it where there is none. */
  locate: (path: readonly PropertyKey[]) => Position;
  /** Where in the file the character at `offset` of the body stands. */
  locateInBody: (offset: number) => Position;
  /** Where in the file the character at `offset` of its text stands. */
  locateInFile: (offset: number) => Position;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

const locator =
  (text: string) =>
  (offset: number): Position => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1 };
  };

/** Unquoted dates stay text (YAML 1.2, core schema), so that 2024-02-30 does not become 1 March. */
export function parseFile(text: string): ParsedFile {
  const locateInFile = locator(text);
  const match = text.startsWith('---') ? FRONT_MATTER.exec(text) : null;
  const marked = text.slice(match?.[0].length ?? 0);
  const parsed = match ? parseYaml(match[1] ?? '') : WITHOUT_FRONT_MATTER;
  return {
    text,
    body: blankMarkers(marked),
    marked,
    locateInBody: (offset) => locateInFile(text.length - marked.length + offset),
    locateInFile,
    ...parsed,
  };
}

/** A file that is YAML alone, without a body. */
export function parseYamlFile(text: string): ParsedFile {
  const up = ({ column, line }: Position): Position => ({ line: Math.max(1, line - 1), column });
  const { data, locate: locateBelowFence, yamlErrors } = parseYaml(text);
  const locateInFile = locator(text);
  return {
    text,
    data,
    body: '',
    marked: '',
    yamlErrors: yamlErrors.map(({ at, message, right }) => ({
      message: message.replace('the front matter', 'the file'),
      right: right.replace('front matter', 'file'),
      at: up(at),
    })),
    locate: (path) => up(locateBelowFence(path)),
    locateInBody: () => locateInFile(text.length),
    locateInFile,
  };
}

const START: Position = { line: 1, column: 1 };

const WITHOUT_FRONT_MATTER = {
  data: {},
  yamlErrors: [
    {
      message: 'has no front matter',
      right: 'Write it: begin the file with a line ---, the fields, and a line ---',
      at: START,
    },
  ],
  locate: () => START,
};

/** What YAML can say and front matter may not, or what ends it early; text may have these signs, too. */
const SUSPICIOUS = /[&*!]|^\s*[?[{]|^(?:---|\+\+\+)|\r(?!\n)|(?![\r\n])\p{Cc}/mu;

// js-yaml reads six times as fast, and is what Astro reads with; `yaml` knows every position and every error.
function parseYaml(yaml: string): Pick<ParsedFile, 'data' | 'yamlErrors' | 'locate'> {
  let withLines: ReturnType<typeof parseWithLines> | undefined;
  const parsed = () => (withLines ??= parseWithLines(yaml));
  const { data, errors } = SUSPICIOUS.test(yaml) ? carefully(parsed().document, yaml) : quickly(yaml, parsed);
  return {
    data,
    yamlErrors: errors.map(({ message, offset, right }) => ({
      message: `the front matter cannot be read: ${message.replace(/\.$/, '')}`,
      right:
        right ?? 'Put text that contains a colon or begins with a quotation mark between quotation marks',
      at: positionIn(parsed().lines, offset),
    })),
    locate: (path) => locate(parsed(), path),
  };
}

interface Value {
  data: unknown;
  errors: YamlProblem[];
}

function quickly(yaml: string, parsed: () => ReturnType<typeof parseWithLines>): Value {
  try {
    return { data: load(yaml, { schema: CORE_SCHEMA }) ?? null, errors: [] };
  } catch (error) {
    const { data, errors } = carefully(parsed().document, yaml);
    return { data, errors: errors.length > 0 ? errors : [unreadable(error)] };
  }
}

/** What the YAML says, or why it says nothing: an alias without its anchor is only found when the value is asked for. */
function carefully(document: Document.Parsed, yaml: string): Value {
  try {
    const errors = yamlProblems(document, yaml);
    return { data: errors.length > 0 ? {} : (document.toJS() as unknown), errors };
  } catch (error) {
    return { data: {}, errors: [unreadable(error)] };
  }
}

function parseWithLines(yaml: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(yaml, { lineCounter: lines, prettyErrors: false }), lines };
}

function positionIn(lines: LineCounter, offset: number): Position {
  const { col, line } = lines.linePos(offset);
  return { line: line + 1, column: col };
}

function locate(
  { document, lines }: ReturnType<typeof parseWithLines>,
  path: readonly PropertyKey[],
): Position {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return positionIn(lines, node.range[0]);
  }
  return START;
}
