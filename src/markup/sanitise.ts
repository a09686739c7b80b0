import Slugger from 'github-slugger';
import { type Schema, defaultSchema, sanitize } from 'hast-util-sanitize';
import { defineHastPlugin } from 'satteri';
import { COMPONENTS, MOST_LEVELS, isComponent, isSafeAddress } from './allowed.ts';
import { type Content, type Root, textOf } from './tree.ts';

type Jsx = Extract<Content, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What GitHub lets through, without what the check refuses; there is no HTML whose ids could clobber ours. */
const schema: Schema = {
  ...defaultSchema,
  tagNames: defaultSchema.tagNames!.filter((name) => !['img', 'input', 'picture', 'source'].includes(name)),
  ancestors: {},
  clobber: [],
};

/** Astro replaces this mark in the finished HTML, in text too. */
const IMAGE_MARK = /_*ASTRO_IMAGE/g;

/**
 * Leaves of a rendered text what the check would let pass, and nothing else, whether or not the check has seen it:
 * raw HTML, unsafe addresses, imports, exports, expressions and foreign components go. It comes first among the plugins.
 *
 * @param finish may change what is left. As a plugin of its own it would have the tree taken apart and put together
 * once more, which takes ten times as long as to parse it.
 */
export const sanitise = (finish: (nodes: readonly Content[]) => void = () => undefined) =>
  defineHastPlugin({
    name: 'sanitise',
    after(root, ctx) {
      const { astro } = ctx.data as { astro?: { frontmatter?: Record<string, unknown> } };
      if (astro?.frontmatter) {
        // A layout of an MDX file is a module that Astro would import.
        delete astro.frontmatter.layout;
        // Astro would keep it a second time, with the text.
        astro.frontmatter = {};
      }
      const children = cleanAll((root as Root).children, 0);
      nameHeadings(children, new Slugger());
      finish(children);
      ctx.replaceNode(root, { ...(root as Root), children });
    },
  });

const cleanAll = (nodes: readonly Content[], level: number): Content[] =>
  level > MOST_LEVELS ? [] : nodes.flatMap((node) => clean(node, level));

function clean(node: Content, level: number): Content[] {
  if (node.type === 'text') return [{ ...node, value: node.value.replace(IMAGE_MARK, 'image') }];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return cleanComponent(node, level);
  if (node.type !== 'element') return [];
  const children = cleanAll(node.children, level + 1) as typeof node.children;
  const safe = sanitize({ ...node, children: [] }, schema);
  if (safe.type !== 'element') return [];
  const { href } = safe.properties;
  if (href !== undefined && !(typeof href === 'string' && isSafeAddress(href))) delete safe.properties.href;
  return [{ ...safe, children }];
}

function cleanComponent(node: Jsx, level: number): Content[] {
  const children = cleanAll(node.children, level + 1) as typeof node.children;
  if (!isComponent(node.name)) return children;
  const known: readonly string[] = COMPONENTS[node.name];
  const attributes = node.attributes.filter(
    (attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      known.includes(attribute.name) &&
      typeof attribute.value === 'string',
  );
  return [{ ...node, attributes, children }];
}

/** Headings are named apart from what the page itself has, or a heading “Main” would take the name of its `<main>`. */
function nameHeadings(nodes: readonly Content[], slugger: Slugger): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if (/^h[1-6]$/.test(node.tagName)) node.properties.id = `text-${slugger.slug(textOf(node))}`;
    else nameHeadings(node.children, slugger);
  }
}
