/** What a page's JSON-LD says of the article on it. https://schema.org/Article */
export interface JsonLdArticle {
  headline?: string | undefined;
  datePublished?: string | undefined;
  inLanguage?: string | undefined;
  url?: string | undefined;
}

const ARTICLE = /(?:Article|BlogPosting|Report|PressRelease)$/;

/** The articles that the JSON-LD of a page describes; a block that is no JSON is passed over. */
export function jsonLdArticles(document: Document): JsonLdArticle[] {
  return [...document.querySelectorAll('script[type="application/ld+json" i]')]
    .flatMap((script) => nodesIn(parse(script.textContent), 0))
    .filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
    .map((node) => ({
      headline: text(node.headline) ?? text(node.name),
      datePublished: text(node.datePublished),
      inLanguage: text(node.inLanguage) ?? text(record(node.inLanguage)?.alternateName),
      url: text(node.url) ?? text(node.mainEntityOfPage) ?? text(record(node.mainEntityOfPage)?.['@id']),
    }));
}

type Node = Record<string, unknown>;

const record = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : undefined;
const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
const typesOf = (node: Node) => [node['@type']].flat().filter((type) => typeof type === 'string');

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const DEEPEST = 6;

function nodesIn(value: unknown, depth: number): Node[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => nodesIn(each, depth + 1));
  const node = record(value);
  if (!node) return [];
  const below = ['@graph', 'itemListElement', 'item', 'mainEntity'].flatMap((key) =>
    nodesIn(node[key], depth + 1),
  );
  return [node, ...below];
}
