import { nearest } from '../../check/nearest.ts';
import type { Facet } from '../facets.ts';
import type { Lookup, Matcher, Unresolved } from './resolved.ts';
import { wordsOf } from './words.ts';

/** The values of a facet that are meant: by their id, by any name of theirs; where none is, the nearest. */
export async function filedUnder(
  facet: Facet,
  value: string,
  lookup: Lookup,
): Promise<Matcher | { unresolved: Unresolved }> {
  const words = wordsOf(value);
  const values = await lookup.values(facet);
  const byId = values.find(({ id }) => id === value.toLowerCase() || id === words.join('-'));
  if (byId) return { kind: 'filed', facet, ids: [byId.id], shown: byId.name };
  const named = await lookup.name(words.join(' '));
  const ids = named?.ids[facet];
  if (named && ids) return { kind: 'filed', facet, ids, shown: named.name };
  const byName = values.filter(({ name }) => wordsOf(name).join(' ') === words.join(' '));
  if (byName.length > 0)
    return { kind: 'filed', facet, ids: byName.map(({ id }) => id), shown: byName[0]!.name };
  const near =
    values.find(({ name }) => ` ${wordsOf(name).join(' ')} `.includes(` ${words.join(' ')} `))?.id ??
    nearest(
      words.join('-'),
      values.flatMap(({ id, name }) => [id, wordsOf(name).join('-')]),
    );
  const id = values.find((each) => each.id === near || wordsOf(each.name).join('-') === near)?.id;
  return {
    unresolved: {
      kind: 'value',
      text: `${facet}:${/\s/.test(value) ? `"${value}"` : value}`,
      ...(id && { instead: `${facet}:${id}` }),
    },
  };
}
