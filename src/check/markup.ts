import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { MOST_LEVELS, isSafeAddress } from '../markup/allowed.ts';
import { hiddenIn, hiddenWords } from './characters.ts';
import { checkComponent, isComponentNode } from './component.ts';
import type { Objection, Problem } from './problem.ts';
import type { ContentFile } from './read.ts';

const FEATURES = { gfm: true, smartPunctuation: true };

/** What Markdown and MDX can say and an entry may not. */
const REFUSED: Partial<Record<string, Objection>> = {
  html: ['holds raw HTML', 'Write Markdown; for the sign itself write \\<'],
  image: ['shows an image, which entries have none of', 'Take it away, or link to where it is shown'],
  imageReference: [
    'shows an image, which entries have none of',
    'Take it away, or link to where it is shown',
  ],
  footnoteReference: ['has a footnote', 'Say it in the text'],
  footnoteDefinition: ['has a footnote', 'Say it in the text'],
  mdxjsEsm: ['holds an import or export', 'Take it away: components stand ready without an import'],
  mdxFlowExpression: [
    'holds an expression between braces',
    'Write what it says; for the sign itself write \\{',
  ],
  mdxTextExpression: [
    'holds an expression between braces',
    'Write what it says; for the sign itself write \\{',
  ],
};

const ALLOWED = new Set(
  'root paragraph text heading emphasis strong delete break thematicBreak blockquote list listItem link linkReference definition inlineCode code table tableRow tableCell mdxJsxFlowElement mdxJsxTextElement'.split(
    ' ',
  ),
);

/** What the body of an entry must not hold, found by the parser that renders it: its addresses, HTML, code, components. */
export function checkMarkup(entry: ContentFile): Problem[] {
  const { body, file, locateInBody } = entry;
  const isMdx = file.endsWith('x');
  const at = (offset: number, [wrong, right]: Objection): Problem => ({
    file,
    ...locateInBody(offset),
    field: '',
    wrong,
    right,
  });
  let root: MdastNode;
  try {
    root = (isMdx ? mdxToMdast : markdownToMdast)(body, { features: FEATURES });
  } catch (error) {
    const [, line = '1', column = '1', message = ''] = /^(?:(\d+):(\d+): )?(.*)/s.exec(
      (error as Error).message,
    )!;
    const lines = body.split('\n').slice(0, Number(line) - 1);
    const offset = lines.reduce((sum, { length }) => sum + length + 1, Number(column) - 1);
    return [
      at(offset, [`cannot be read as MDX: ${message}`, 'For the signs < and { themselves write \\< and \\{']),
    ];
  }
  const problems: Problem[] = [];
  const visit = (node: MdastNode, ancestors: MdastNode[]): void => {
    const objections = objectionsTo(node, ancestors, body);
    const offset = node.position?.start.offset ?? 0;
    for (const objection of objections) problems.push(at(offset, objection));
    if (objections.length > 0 || !('children' in node)) return;
    for (const child of node.children) visit(child, [...ancestors, node]);
  };
  visit(root, []);
  return problems;
}

function objectionsTo(node: MdastNode, ancestors: MdastNode[], body: string): Objection[] {
  if (ancestors.length > MOST_LEVELS)
    return [[`goes more than ${MOST_LEVELS} levels deep`, 'Write it flatter']];
  if (!ALLOWED.has(node.type)) {
    return [REFUSED[node.type] ?? [`holds what entries have none of (${node.type})`, 'Write plain Markdown']];
  }
  if (isComponentNode(node)) return checkComponent(node, ancestors, body);
  if (node.type === 'link' || node.type === 'definition') return checkAddress(node, ancestors);
  if (node.type === 'heading' && node.depth === 1) {
    return [['holds a heading of the first level, which the page has already', 'Begin it with ##']];
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return [['holds a box to tick', 'Write the item without [ ]']];
  }
  return 'value' in node ? checkText(node.value) : [];
}

function checkAddress(
  node: Extract<MdastNode, { type: 'link' | 'definition' }>,
  ancestors: MdastNode[],
): Objection[] {
  if (!isSafeAddress(node.url)) {
    const shown = node.url.length > 60 ? `${node.url.slice(0, 60)}…` : node.url;
    return [[`links to “${shown}”`, 'Write https://…, a path of this site as /…/, or #… on its page']];
  }
  if (node.type === 'definition') return [];
  if (ancestors.some(isComponentNode))
    return [['is a link within a component', 'Let one of the two be plain text']];
  const claimed = /^(?:https?:\/\/|www\.)[^\s/]+/i.exec(textOf(node))?.[0];
  const host = (address: string) => new URL(address.replace(/^www\./i, 'https://www.')).hostname;
  return claimed !== undefined &&
    (!URL.canParse(node.url) ||
      !URL.canParse(claimed.replace(/^www\./i, 'https://www.')) ||
      host(claimed) !== host(node.url))
    ? [[`shows the address ${claimed} and leads to another`, 'Show the address it leads to, or words']]
    : [];
}

const textOf = (node: MdastNode): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

function checkText(value: string): Objection[] {
  if (value.includes('ASTRO_IMAGE'))
    return [['holds a mark that the build reads as its own', 'Take it away']];
  const hidden = hiddenIn(value);
  if (!hidden) return [];
  const { right, wrong } = hiddenWords(hidden.name);
  return [[wrong, right]];
}
