import { DOMParser, type Element } from '@xmldom/xmldom';

/** Reads an XML document. @throws Error where it is not well-formed, or only nearly so */
export function parseXml(text: string, mediaType = 'application/xml'): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const root = parser.parseFromString(text, mediaType).documentElement;
  if (!root) throw new Error('The document is empty.');
  return root;
}

/** The children of that name and namespace, in their order. */
export const children = (parent: Element, name: string): Element[] =>
  Array.from(parent.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && (node as Element).localName === name && node.namespaceURI === parent.namespaceURI,
  );

/** The text of its one child of that name. @throws Error where there is none, or more than one */
export function textOf(parent: Element, name: string): string {
  const found = children(parent, name);
  if (found.length !== 1) throw new Error(`<${parent.tagName}> has ${found.length} <${name}>, not one.`);
  return (found[0]?.textContent ?? '').trim();
}
