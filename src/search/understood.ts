import { dateParts, dateText } from '../archive/dates.ts';
import { strings } from '../strings/browser.ts';
import { FACETS, type Facet } from './facets.ts';
import { printQuery } from './language/print.ts';
import type { Query } from './language/query.ts';
import type { Matcher, Part, ResolvedTerm } from './language/resolved.ts';
import type { SearchRequest } from './request.ts';

const words = strings.search.understood;

/** A part of what was understood, in words, and the request without it. */
export interface UnderstoodPart {
  text: string;
  without: SearchRequest;
}

/**
 * Says what was understood: what narrows the search first, then dates, then words, then what is left out.
 *
 * @param nameOf the name of a facet's value
 */
export function understood(
  request: SearchRequest,
  query: Pick<Query, 'clauses'>,
  parts: readonly Part[],
  nameOf: (facet: Facet, id: string) => string,
): UnderstoodPart[] {
  const ranked = joinedRanges(parts).map((part) => ({
    rank: rankOf(part),
    text: partText(part),
    without: { ...request, page: 1, text: withoutClauses(query, part.clauses) },
  }));
  return [
    ...chosenValues(request, nameOf),
    ...ranked.toSorted((a, b) => a.rank - b.rank).map(({ text, without }) => ({ text, without })),
  ];
}

function chosenValues(
  request: SearchRequest,
  nameOf: (facet: Facet, id: string) => string,
): UnderstoodPart[] {
  const parts: UnderstoodPart[] = [];
  for (const facet of FACETS) {
    const ids = request.chosen.get(facet);
    if (!ids) continue;
    const chosen = new Map([...request.chosen].filter(([other]) => other !== facet));
    parts.push({
      text: ids.map((id) => nameOf(facet, id)).join(words.or),
      without: { ...request, chosen, page: 1 },
    });
  }
  const { from, to } = request;
  if (from ?? to)
    parts.push({
      text: daysText(from, to),
      without: { ...request, from: undefined, to: undefined, page: 1 },
    });
  return parts;
}

const withoutClauses = ({ clauses }: Pick<Query, 'clauses'>, left: readonly number[]) =>
  printQuery({ clauses: clauses.filter((_, index) => !left.includes(index)) });

/** `from:` and `to:` are one range to a reader. */
function joinedRanges(parts: readonly Part[]): Part[] {
  const first = parts.find((part) => isOpen(part, 'last'));
  const last = parts.find((part) => isOpen(part, 'first'));
  if (!first || !last) return [...parts];
  const matcher = { ...first.any[0]!.matcher, ...last.any[0]!.matcher };
  const joined = { any: [{ matcher, excluded: false }], clauses: [...first.clauses, ...last.clauses] };
  return parts.flatMap((part) => (part === first ? [joined] : part === last ? [] : [part]));
}

function isOpen({ any }: Part, end: 'first' | 'last'): boolean {
  const [term] = any;
  return any.length === 1 && !term!.excluded && term!.matcher.kind === 'days' && !(end in term!.matcher);
}

function rankOf({ any }: Part): number {
  const [{ excluded, matcher }] = any as [ResolvedTerm];
  if (any.every((term) => term.excluded)) return 3;
  return excluded || matcher.kind === 'text' ? 2 : matcher.kind === 'days' ? 1 : 0;
}

const partText = ({ any }: Part): string =>
  any
    .map(({ excluded, matcher }) => (excluded ? words.without(bareText(matcher)) : matcherText(matcher)))
    .join(words.or);

function matcherText(matcher: Matcher): string {
  if (matcher.kind !== 'text') return bareText(matcher);
  const { any, as, shown, where } = matcher;
  if (where === 'title') return words.title(shown);
  if (as === 'name') return words.name(shown);
  return any[0]!.words.length > 1 ? words.phrase(shown) : words.word(shown, as === 'phrase');
}

/** What it is, without saying that it is contained. */
function bareText(matcher: Matcher): string {
  if (matcher.kind === 'filed') return matcher.shown;
  if (matcher.kind === 'days') return daysText(matcher.first, matcher.last);
  if (matcher.where === 'title') return words.title(matcher.shown);
  return matcher.as === 'name' ? words.plain.name(matcher.shown) : words.plain.word(matcher.shown);
}

function daysText(first: string | undefined, last: string | undefined): string {
  if (!first) return words.until(dateText(last!));
  if (!last) return words.since(dateText(first));
  const whole = wholePeriod(first, last);
  if (whole) return dateText(whole);
  const [start, end] = dateParts(`${first}/${last}`);
  return end ? words.between(start!.text, end.text) : dateText(first);
}

/** The year or month whose first and last day these are. */
function wholePeriod(first: string, last: string): string | undefined {
  const [year, month] = first.split('-').map(Number) as [number, number];
  if (first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`) return first.slice(0, 4);
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return first.endsWith('-01') && last === end ? first.slice(0, 7) : undefined;
}
