import type { Graph, Thing, WithContext } from 'schema-dts';

export type JsonLdDocument = Graph | WithContext<Exclude<Thing, string>>;

/** JSON-LD as it stands inside a `<script>`, where no text may end the element. */
export const jsonLdScript = (document: JsonLdDocument): string =>
  JSON.stringify(document).replaceAll('<', '\\u003c');
