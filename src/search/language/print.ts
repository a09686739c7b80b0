import type { Asked, Clause, Query } from './query.ts';

/** Writes a query in the one way in which `parseQuery` reads it back the same. */
export const printQuery = ({ clauses }: Pick<Query, 'clauses'>): string => clauses.map(printClause).join(' ');

export const printClause = (clause: Clause): string =>
  clause.map(({ asked, excluded }) => (excluded ? '-' : '') + printAsked(asked)).join(' OR ');

function printAsked(asked: Asked): string {
  if (asked.kind === 'words') return asked.text;
  if (asked.kind === 'phrase') return `"${asked.text}"`;
  return `${asked.field}:${asked.quoted ? `"${asked.value}"` : asked.value}`;
}
