import XMLBuilder from 'fast-xml-builder';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/** An XML document of nested objects: `@name` is an attribute, `#text` the text beside attributes. */
export const xmlDocument = (root: Record<string, unknown>) =>
  `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(root)}`;
