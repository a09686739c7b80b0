import { readFileSync } from 'node:fs';
import type { Collection } from '../schemas/fields.ts';

const BLOCK = /^export const (\w+) =/gm;
const CONTRACT = /\/\*\*([\s\S]*?)\*\/\s*(?:export const )?(\w+)(?::|,| =)/g;

/** The lines of contract that stand above the fields in the schemas' files: `headline`, `source.url`. */
export const contractsOf = (collection: Collection): Map<string, string> =>
  new Map([...contractsIn('fields'), ...contractsIn(collection)]);

function contractsIn(file: string): [field: string, contract: string][] {
  const text = readFileSync(new URL(`../schemas/${file}.ts`, import.meta.url), 'utf8');
  const blocks = [...text.matchAll(BLOCK)].map(({ 1: name, index }) => ({ name, index }));
  return [...text.matchAll(CONTRACT)].map(({ 1: comment = '', 2: field = '', index }) => {
    const block = blocks.findLast((each) => each.index < index)?.name ?? file;
    const contract = comment.replace(/\s*\n\s*\*\s?/g, ' ').trim();
    return [file === 'fields' || block === file ? field : `${block}.${field}`, contract];
  });
}
