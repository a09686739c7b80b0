import * as chrono from 'chrono-node';
import { type DateEvidence, dayOf } from './evidence.ts';

interface Reader {
  parse: (text: string, reference: Date) => chrono.ParsedResult[];
}

/** chrono's readers by language; each but English is asked besides English, which has the forms of the computer. */
const READERS: Record<string, { strict?: Reader; casual: Reader }> = {
  ar: chrono.ar,
  de: chrono.de,
  es: chrono.es,
  fi: chrono.fi,
  fr: chrono.fr,
  id: chrono.id,
  it: chrono.it,
  ja: chrono.ja,
  nl: chrono.nl,
  pt: chrono.pt,
  ru: chrono.ru,
  sv: chrono.sv,
  uk: chrono.uk,
  vi: chrono.vi,
  zh: chrono.zh,
};

/** Languages whose readers put the month first in 6/4/2025, or the year. */
const MONTH_FIRST = new Set(['en', 'fil', 'ja', 'zh']);

/** A date in a text, with its place there. */
export interface WrittenDate extends Pick<DateEvidence, 'year' | 'month' | 'day' | 'otherwise'> {
  index: number;
  text: string;
}

/**
 * The single dates in a line, as they stand there: a part that is not written is missing. Spans of days, weekdays
 * alone and “three days ago” are no dates.
 *
 * @param language BCP 47, where it is known
 */
export function writtenDates(line: string, language: string | undefined): WrittenDate[] {
  const base = language?.split('-')[0];
  const own = base === undefined ? undefined : READERS[base];
  const readers: Reader[] = [...(own ? [own.strict ?? own.casual] : []), chrono.en.strict];
  const dates: WrittenDate[] = [];
  for (const reader of readers) {
    for (const result of reader.parse(asChronoHasIt(line), REFERENCE)) {
      const date = asDate(result, line, base);
      if (date && !dates.some((other) => overlap(other, date))) dates.push(date);
    }
  }
  return dates.sort((a, b) => a.index - b.index);
}

/** “Del 2024” is Spanish, and “May.” is printed in datelines; chrono knows neither. The length stays the same. */
const asChronoHasIt = (line: string) =>
  line.replace(/\bdel(?= (?:19|20)\d\d\b)/g, 'de ').replace(/\bMay\.(?= \d)/g, 'May ');

/** Nothing of it comes through: only parts that chrono calls certain are taken. */
const REFERENCE = new Date(2000, 0, 1);

function asDate(
  result: chrono.ParsedResult,
  line: string,
  language: string | undefined,
): WrittenDate | undefined {
  const { end, index, start } = result;
  const text = line.slice(index, index + result.text.length);
  if (end?.isCertain('day')) return undefined;
  if (!/\p{N}/u.test(text) || result.tags().has('result/relativeDate')) return undefined;
  const part = (name: 'year' | 'month' | 'day') =>
    start.isCertain(name) ? (start.get(name) ?? undefined) : undefined;
  const date = { day: part('day'), month: part('month'), year: part('year') };
  if (date.month === undefined || date.day === undefined) return undefined;
  if (dayOf({ ...date, year: date.year ?? 2000, from: '' }) === undefined) return undefined;
  const isNumeric = /^\d{1,2}[/-]\d{1,2}[/-]\d{4}/.test(text);
  const otherwise =
    isNumeric && (language === undefined || MONTH_FIRST.has(language)) && date.day !== date.month
      ? dayOf({ year: date.year, month: date.day, day: date.month, from: '' })
      : undefined;
  const padding = text.length - text.trimStart().length;
  return { ...date, otherwise, index: index + padding, text: text.trim() };
}

const overlap = (a: WrittenDate, b: WrittenDate) =>
  a.index < b.index + b.text.length && b.index < a.index + a.text.length;

/**
 * The day of a date that a machine wrote, RFC 3339 or RFC 822, as it stands there: no time zone moves it.
 * Undefined where it is neither.
 */
export function machineDate(text: string | null | undefined, from: string): DateEvidence | undefined {
  const written = (text ?? '').trim();
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?![\d-])/.exec(written) ?? [];
  if (year !== undefined) {
    const evidence = {
      year: Number(year),
      month: Number(month),
      day: day === undefined ? undefined : Number(day),
      inUtc: IN_UTC.test(written) || undefined,
      from,
    };
    return day === undefined || dayOf(evidence) !== undefined ? evidence : undefined;
  }
  const [date] = writtenDates(written, 'en');
  return date?.year === undefined ? undefined : { ...pick(date), from };
}

/** An hour other than midnight, which stands for no hour at all. */
const IN_UTC = /T(?!00:00)\d\d:\d\d.*(?:Z|\+00:?00)$/i;

const pick = ({ day, month, otherwise, year }: WrittenDate) => ({ day, month, otherwise, year });
