import type { Definition, Link, Nodes } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { COLLECTIONS, type Collection } from '../schemas/fields.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read.ts';

/** Links of texts that lead to no page of the archive. Files, whose names have a dot, are the built site's matter. */
export function checkLinks(files: ContentFile[]): Problem[] {
  const entries = new Set(files.map(({ collection, id }) => `${collection}/${id}`));
  const years = new Set(
    files.flatMap(({ collection, id }) => (collection === 'articles' ? id.slice(0, 4) : [])),
  );
  const isPage = (path: string) => {
    if (path.includes('.')) return true;
    const [room = '', rest = ''] = path.split(/\/(.*)/);
    if (isCollection(room))
      return rest === '' || entries.has(path) || (room === 'articles' && years.has(rest));
    return room === '' || OTHERS.has(room);
  };
  return files.flatMap((entry) =>
    linksIn(entry).flatMap(({ node, url }) => {
      const path = pathInside(url, entry);
      if (path === undefined || isPage(path)) return [];
      const known = nearest(path, [...entries, ...COLLECTIONS, ...OTHERS]);
      return [
        {
          file: entry.file,
          ...entry.locateInBody(node.position?.start.offset ?? 0),
          field: '',
          wrong: `links to “${url}”, which is no page of the archive`,
          right: known ? `Did you mean /${known}/?` : 'Write the address of a page, /<collection>/<id>/',
        },
      ];
    }),
  );
}

/** The pages that are no entry's: their further paths depend on what is dated, and are not looked into. */
const OTHERS = new Set(['about', 'dates', 'search']);

const isCollection = (name: string): name is Collection => (COLLECTIONS as readonly string[]).includes(name);

const HOME = 'https://archive.invalid/';

/** The path that a link leads to within the archive, without its slashes; undefined where it leads elsewhere. */
function pathInside(url: string, { collection, id }: ContentFile): string | undefined {
  if (url.startsWith('#') || !URL.canParse(url, HOME)) return undefined;
  const { href, pathname } = new URL(url, `${HOME}${collection}/${id}/`);
  if (!href.startsWith(HOME)) return undefined;
  return pathname.replace(/^\/+|\/+$/g, '').replace(/(\.mdx?)$/, '');
}

const MAY_LINK = /\]\s*[(:]/;

/** @see https://github.com/syntax-tree/mdast */
function linksIn({ body, file }: ContentFile): { node: Link | Definition; url: string }[] {
  if (!MAY_LINK.test(body)) return [];
  return collect(treeOf(body, file)).map((node) => ({ node, url: node.url }));
}

/** Of an MDX text that cannot be read the build speaks. */
function treeOf(body: string, file: string): Nodes {
  if (!file.endsWith('.mdx')) return markdownToMdast(body);
  try {
    return mdxToMdast(body);
  } catch {
    return { type: 'root', children: [] };
  }
}

function collect(node: Nodes): (Link | Definition)[] {
  const own = node.type === 'link' || node.type === 'definition' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(collect)] : own;
}
