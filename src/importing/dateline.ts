import type { DateEvidence } from './evidence.ts';
import { type WrittenDate, writtenDates } from './written-dates.ts';

/** The line in which a report says where and when it was written. */
export interface Dateline {
  evidence: DateEvidence;
  /** What stands before the date: a place, perhaps with its country, an hour or an agency. */
  before: string;
}

const FIRST_LINES = 8;
const LAST_LINES = 4;
const LONGEST_LINE = 120;

/** Words of a line that bears a date and nothing else, in the languages of news sites. */
const LABEL =
  /^(?:[apm]|hs|h|published|posted|date|dated|on|by|at|from|am|pm|hrs?|gmt|utc|est|pst|publicad[oa]|fecha|el|por|publié|publicado|em|le|veröffentlicht|am|vom|uhr|pubblicato|il|de|del|dipublikasikan|tanggal|ngày)$/i;
const CHANGED =
  /\b(?:updated|modified|revised|accessed|retrieved|actualizad[oa]|modificad[oa]|atualizado|mis à jour|aktualisiert|stand|aggiornato|diperbarui)\b/i;

/** The line under a quoted post, with its author. */
const QUOTED = /^\s*[-–—]|@/;

/**
 * The datelines of a text, in order: a line that bears a date and little else (“09:27 | Keel (Norland), Jun. 4,”,
 * “Published: 4 June 2019”) among its first and last lines, or a paragraph there that a date opens
 * (“KEEL, June 4 (Agency) -- The …”, “June 4, 2019.- The …”). A date within a sentence is none.
 */
export function datelinesOf(text: string, language: string | undefined): Dateline[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const near = [
    ...lines.slice(0, FIRST_LINES),
    ...lines.slice(Math.max(FIRST_LINES, lines.length - LAST_LINES)),
  ];
  return near.flatMap((line) => {
    const dateline = datelineOf(line, language);
    return dateline ? [dateline] : [];
  });
}

/** The dateline that a line is or begins with. */
export function datelineOf(line: string, language: string | undefined): Dateline | undefined {
  const date = writtenDates(line.slice(0, LONGEST_LINE), language).find(
    (each) => opens(line, each) || isAlone(line, each),
  );
  if (!date) return undefined;
  const alone = isAlone(line, date);
  const { day, month, otherwise, text, year } = date;
  const seen = { day, month, year, otherwise, printed: text };
  return {
    evidence: alone ? { ...seen, from: 'the date line' } : { ...seen, from: 'the dateline', opening: true },
    before: line.slice(0, date.index).trim(),
  };
}

function isAlone(line: string, { index, text }: WrittenDate): boolean {
  if (line.length > LONGEST_LINE || QUOTED.test(line) || CHANGED.test(line.slice(0, index))) return false;
  const rest = `${line.slice(0, index)} ${line.slice(index + text.length)}`;
  return rest.length <= 60 && wordsOf(rest).every((word) => LABEL.test(word) || isNamelike(word));
}

const CLOSES =
  /^(?:[,.]?\s*(?:\([^)]{1,40}\)|\/[^/]{1,40}\/)(?:\s|\.?[-–—])|[,.]?\s*\.?\s?[-–—―]|:\s|\.\s+\p{Lu})/u;

function opens(line: string, { index, text }: WrittenDate): boolean {
  const before = line.slice(0, index);
  return (
    before.length <= 60 &&
    CLOSES.test(line.slice(index + text.length)) &&
    wordsOf(before).every((word) => isNamelike(word) || LABEL.test(word)) &&
    !/^(?:on|in|el|en|le|am|il|em)\b/i.test(before)
  );
}

/** The words of what surrounds a date, without what stands in brackets. */
const wordsOf = (text: string) => text.replace(/\([^)]*\)/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
const isNamelike = (word: string) => /^[\p{Lu}\p{Lo}]/u.test(word);

/** The place with which a report opens where no date stands beside it: “KEEL: The …”, “KEEL (Norland) -- The …”. */
export const placeOpening = (line: string): string | undefined =>
  /^(\p{Lu}[\p{Lu}\p{M} .’'-]{2,40}?)(?:\s*\([^)]{1,40}\)|,[^-–—:]{1,30})?\s*(?:--|[-–—:])\s/u.exec(
    line,
  )?.[1];
