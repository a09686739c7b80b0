import { type DateEvidence, dayOf } from './evidence.ts';

const FROM = 'the address';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DAYS = [
  /(?<!\d)((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?!\d|-\d)/,
  /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/,
  /\/((?:19|20)\d\d)\/(\d\d)(\d\d)(?!\d)/,
  /(?<!\d)((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})(?!\d)/,
];
const MONTH = /\/((?:19|20)\d\d)[/-](\d\d)(?=\/|$)/;
const YEAR = /\/((?:19|20)\d\d)(?=\/|$)/;

/** What the path of an address says of the day: `/2024/03/08/`, `/20240308`, `/2024/0308_`, `/2024/mar/8/`, `/2024/03/`. */
export function addressDates(url: string): DateEvidence[] {
  const path = new URL(url).pathname.toLowerCase();
  for (const pattern of DAYS) {
    const [, year, month, day] = pattern.exec(path) ?? [];
    if (year === undefined) continue;
    const evidence = { year: Number(year), month: monthOf(month!), day: Number(day), from: FROM };
    if (dayOf(evidence) !== undefined) return [evidence];
  }
  const [, year, month] = MONTH.exec(path) ?? [];
  if (year !== undefined && Number(month) >= 1 && Number(month) <= 12) {
    return [{ year: Number(year), month: Number(month), from: FROM }];
  }
  const alone = YEAR.exec(path)?.[1];
  return alone === undefined ? [] : [{ year: Number(alone), from: FROM }];
}

const monthOf = (text: string) => (/^\d/.test(text) ? Number(text) : MONTHS.indexOf(text) + 1);
