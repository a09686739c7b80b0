import { CsvError, parse } from 'csv-parse/sync';
import { fold } from '../check/fold.ts';
import { boundsOf } from '../schemas/edtf.ts';
import { addressDates } from './address-date.ts';
import { decode } from './bytes.ts';
import type { DateEvidence } from './evidence.ts';
import { type Item, type Reading, Unreadable, asHeadline, oneLine, webAddress } from './item.ts';
import { tidy } from './prose.ts';
import { machineDate, writtenDates } from './written-dates.ts';

/** The headers under which ledgers keep each thing, folded. */
const COLUMNS = {
  id: ['id', 'slug', 'key'],
  url: ['url', 'link', 'address', 'web address', 'uri', 'permalink'],
  publisher: ['publisher', 'source', 'outlet', 'publication', 'newspaper', 'site'],
  headline: ['title', 'headline', 'original headline', 'heading'],
  published: ['published', 'date', 'publication date', 'date published', 'published on', 'day'],
  dateNote: ['date note', 'note on the date', 'date remark'],
  language: ['language', 'lang'],
  place: ['dateline place', 'dateline', 'place'],
  organisations: ['organisations', 'organizations', 'organisation', 'organization', 'bodies'],
  events: ['event', 'events', 'meeting'],
  people: ['people', 'persons', 'person', 'names'],
  gist: ['gist', 'summary', 'abstract', 'description', 'note', 'notes'],
  text: ['text', 'content', 'body', 'full text'],
} as const;

type Column = keyof typeof COLUMNS;
type Row = Partial<Record<Column, string>>;

/**
 * Reads a ledger: CSV with a row of headers, parted by comma, semicolon or tab. Headers are known by name, in any
 * order; others are passed over. A cell of several names parts them by semicolons.
 *
 * @throws Unreadable where no column holds addresses or headlines
 */
export function readLedger(bytes: Uint8Array): Reading {
  const text = decode(bytes, 'none');
  const [header = ''] = text.split('\n', 1);
  const delimiter = [',', ';', '\t'].sort((a, b) => header.split(b).length - header.split(a).length)[0]!;
  const records = recordsOf(text, delimiter);
  const columns = (records[0] ?? []).map(columnOf);
  if (!columns.includes('url') && !columns.includes('headline')) {
    throw new Unreadable(
      'has no column for addresses or headlines. Let its first line name them, as in url,title,published',
    );
  }
  const leftOut: string[] = [];
  const items = records.slice(1).flatMap((cells, index): Item[] => {
    const row: Row = {};
    columns.forEach((column, at) => {
      const cell = cells[at]?.trim();
      if (column !== undefined && cell) row[column] ??= cell;
    });
    if (row.url !== undefined || row.headline !== undefined) return [itemOf(row)];
    leftOut.push(`record ${index + 2} has neither address nor headline`);
    return [];
  });
  return { items, leftOut };
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    const message = error instanceof CsvError ? error.message : String(error);
    throw new Unreadable(`is no well-formed CSV (${message}). Mend the quotation marks`);
  }
}

const columnOf = (header: string): Column | undefined =>
  (Object.keys(COLUMNS) as Column[]).find((column) =>
    (COLUMNS[column] as readonly string[]).includes(fold(header)),
  );

const several = (cell: string | undefined) =>
  (cell ?? '')
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');

function itemOf(row: Row): Item {
  const url = webAddress(row.url);
  const supplied = /^\[.*\]$/.test(row.headline ?? '') || isGuessed(row.dateNote);
  return {
    text: tidy(row.text ?? ''),
    headline: supplied ? undefined : asHeadline(row.headline),
    url,
    language: row.language,
    dates: [...datesOf(row), ...(url === undefined ? [] : addressDates(url))],
    remarks: [
      ...(row.dateNote === undefined ? [] : [`The ledger says of the date: ${oneLine(row.dateNote)!}.`]),
      ...(supplied && row.headline !== undefined
        ? [`The ledger’s headline is not the original’s own: ${oneLine(row.headline)!}.`]
        : []),
      ...(row.url !== undefined && url === undefined ? [`The ledger’s address is none: ${row.url}.`] : []),
    ],
    entered: {
      slug: row.id?.replace(/^\d{4}(?:-\d\d){0,2}-/, ''),
      published: boundsOf(row.published ?? '') && row.published,
      publisher: oneLine(row.publisher),
      places: several(row.place),
      organisations: several(row.organisations),
      events: several(row.events),
      people: several(row.people),
      gist: oneLine(row.gist),
    },
  };
}

/** A title in brackets is the cataloguer's; one made from an address is nobody's. */
const isGuessed = (note: string | undefined) =>
  /headline .*\bfrom (?:the )?(?:url|address)/i.test(note ?? '');

const FROM = 'the ledger';

function datesOf({ dateNote, language, published }: Row): DateEvidence[] {
  const [written] = published === undefined ? [] : writtenDates(published, language);
  const day = machineDate(published, FROM) ?? (written && { ...written, from: FROM, printed: published });
  // “February 2008; …”: as the first of that month, of which only the month is kept.
  const monthOfYear = /^\p{L}+ (?:19|20)\d\d(?=\W|$)/u.exec(dateNote ?? '')?.[0];
  const [month] = monthOfYear === undefined ? [] : writtenDates(`1 ${monthOfYear}`, 'en');
  return [
    ...(day ? [day] : []),
    ...(month ? [{ year: month.year, month: month.month, from: 'the ledger’s note' }] : []),
  ];
}
