import type { MdastNode } from 'satteri';
import { COMPONENTS, isComponent } from '../markup/allowed.ts';
import { citedIn } from '../schemas/cited.ts';
import type { Objection } from './problem.ts';

export type ComponentNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export const isComponentNode = (node: MdastNode): node is ComponentNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What is wrong with a component: its name, its attributes, its place. */
export function checkComponent(node: ComponentNode, ancestors: MdastNode[], body: string): Objection[] {
  const { name } = node;
  if (!isComponent(name)) {
    const wrong =
      name === null ? 'holds a fragment <>' : `holds <${name}>, which is no component of the archive`;
    return [[wrong, `Write Markdown, or one of ${Object.keys(COMPONENTS).join(', ')}`]];
  }
  const known: readonly string[] = COMPONENTS[name];
  const right =
    known.length > 0 ? `Write <${name} ${known.map((each) => `${each}="…"`).join(' ')}>` : `Write <${name}>`;
  const given = node.attributes.map((attribute): Objection | string => {
    if (attribute.type !== 'mdxJsxAttribute') return [`gives <${name}> an expression between braces`, right];
    if (!known.includes(attribute.name)) return [`gives <${name}> the attribute ${attribute.name}`, right];
    if (typeof attribute.value !== 'string' || attribute.value === '') {
      return [`gives <${name}> the attribute ${attribute.name} without a text`, right];
    }
    if (attribute.name === 'article' && !citedIn(body).includes(attribute.value)) {
      return [`gives <${name}> an article that does not stand between double quotation marks`, right];
    }
    return attribute.name;
  });
  const twice = given.find((each, index) => typeof each === 'string' && given.indexOf(each) !== index);
  const missing = known.filter((each) => !given.includes(each));
  return [
    ...given.filter((each) => typeof each !== 'string'),
    ...(twice === undefined
      ? []
      : [[`gives <${name}> the attribute ${String(twice)} twice`, right] as const]),
    ...(given.some((each) => typeof each !== 'string')
      ? []
      : missing.map((each) => [`gives <${name}> no ${each}`, right] as const)),
    ...misplaced(node, name, ancestors),
  ];
}

function misplaced(node: ComponentNode, name: keyof typeof COMPONENTS, ancestors: MdastNode[]): Objection[] {
  const right = 'Write <KeyFigures> around several <KeyFigure … />, and nothing else within';
  const around = ancestors.findLast(isComponentNode)?.name;
  const isNested =
    around !== undefined || ancestors.some(({ type }) => type === 'link' || type === 'linkReference');
  if (name === 'KeyFigure')
    return around === 'KeyFigures' ? [] : [['has a <KeyFigure> outside <KeyFigures>', right]];
  if (isNested)
    return [[`has <${name}> within another link or component`, 'Let one of the two be plain text']];
  const foreign = (child: MdastNode): boolean =>
    isComponentNode(child)
      ? child.name !== 'KeyFigure'
      : child.type === 'paragraph'
        ? child.children.some(foreign)
        : !(child.type === 'text' && child.value.trim() === '');
  return name === 'KeyFigures' && node.children.some(foreign)
    ? [['has more than <KeyFigure> within <KeyFigures>', right]]
    : [];
}
