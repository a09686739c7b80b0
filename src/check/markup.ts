import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { MOST_LEVELS } from '../markup/allowed.ts';
import { hiddenIn, hiddenObjection } from './characters.ts';
import { checkComponent, isComponentNode } from './component.ts';
import { checkLink } from './link.ts';
import type { Objection, Problem } from './problem.ts';
import type { ContentFile } from './read.ts';

/** As Astro has them when it renders. */
const OPTIONS = { features: { gfm: true, smartPunctuation: true } };

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
  const at = (offset: number, [wrong, right]: Objection): Problem => ({
    file,
    ...locateInBody(offset),
    field: '',
    wrong,
    right,
  });
  const problems: Problem[] = [];
  const visit = (node: MdastNode, ancestors: MdastNode[]): void => {
    const objections = objectionsTo(node, ancestors, body);
    problems.push(...objections.map((objection) => at(node.position?.start.offset ?? 0, objection)));
    if (objections.length > 0 || !('children' in node)) return;
    for (const child of node.children) visit(child, [...ancestors, node]);
  };
  try {
    visit(file.endsWith('x') ? mdxToMdast(body, OPTIONS) : markdownToMdast(body, OPTIONS), []);
  } catch (error) {
    const { message, offset } = placeOf(error as Error, body);
    problems.push(
      at(offset, [`cannot be read as MDX: ${message}`, 'For the signs < and { themselves write \\< and \\{']),
    );
  }
  return problems;
}

/** The parser of MDX begins its messages with `line:column: `. */
function placeOf({ message }: Error, body: string): { message: string; offset: number } {
  const [, line = '1', column = '1', rest = ''] = /^(?:(\d+):(\d+): )?(.*)/s.exec(message)!;
  const before = body.split('\n').slice(0, Number(line) - 1);
  const offset = before.reduce((sum, { length }) => sum + length + 1, Number(column) - 1);
  return { message: rest.replace(/ \((?:note|mdx).*$/s, '').replace(/ \(\d+:\d+\)/g, ''), offset };
}

function objectionsTo(node: MdastNode, ancestors: MdastNode[], body: string): Objection[] {
  if (ancestors.length > MOST_LEVELS) {
    return [[`goes more than ${MOST_LEVELS} levels deep`, 'Write it flatter']];
  }
  if (!ALLOWED.has(node.type)) {
    return [REFUSED[node.type] ?? [`holds what entries have none of (${node.type})`, 'Write plain Markdown']];
  }
  if (isComponentNode(node)) return checkComponent(node, ancestors, body);
  if (node.type === 'definition') return checkLink(node);
  if (node.type === 'link' || node.type === 'linkReference') {
    if (ancestors.some(isComponentNode)) {
      return [['has a link within a component', 'Let one of the two be plain text']];
    }
    return node.type === 'link' ? checkLink(node) : [];
  }
  if (node.type === 'heading' && node.depth === 1) {
    return [['holds a heading of the first level, which the page has already', 'Begin it with ##']];
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return [['holds a box to tick', 'Write the item without [ ]']];
  }
  return 'value' in node ? checkText(node.value, body) : [];
}

/** Characters that stand in the text as they are written are `checkCharacters`’ matter; here those that `&…;` writes. */
function checkText(value: string, body: string): Objection[] {
  if (value.includes('ASTRO_IMAGE'))
    return [['holds a mark that the build reads as its own', 'Take it away']];
  const hidden = hiddenIn(value);
  return hidden && !hiddenIn(body) ? [hiddenObjection(hidden.name)] : [];
}
