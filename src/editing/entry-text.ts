import { Document, Scalar, isScalar, isSeq, visit } from 'yaml';
import type { Collection } from '../schemas/fields.ts';
import { schemas } from '../schemas/index.ts';
import { fieldsOf } from './fields.ts';

/** Fields of running text, which stand below their names. */
const FOLDED = new Set(['summary', 'note']);

/** The file of an entry: its front matter in the order of the schema, lists of ids on one line, and the text below. */
export function entryText(collection: Collection, front: Record<string, unknown>, body = ''): string {
  const ordered = Object.keys(schemas[collection].shape).flatMap((key) =>
    isEmpty(front[key]) ? [] : [[key, front[key]] as const],
  );
  const fractions = new Set(
    fieldsOf(collection).flatMap((field) => (field.kind === 'number' && !field.whole ? field.name : [])),
  );
  const document = new Document(Object.fromEntries(ordered));
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value)) return;
      if (FOLDED.has(String(key.value))) value.type = Scalar.BLOCK_FOLDED;
      if (fractions.has(String(key.value))) value.minFractionDigits = 2;
    },
    Seq(_, list) {
      list.flow = isSeq(list) && list.items.every(isScalar);
    },
  });
  const yaml = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
  return `---\n${yaml}---\n${body.trim() && `\n${body.trim()}\n`}`;
}

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
