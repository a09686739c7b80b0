import { addressDates } from './address-date.ts';
import { datelinesOf } from './dateline.ts';
import { decode } from './bytes.ts';
import { type Item, type Reading, asHeadline, webAddress } from './item.ts';
import { languageOf } from './language.ts';
import { itemsInText, paragraphsOf } from './listing.ts';
import { tidy } from './prose.ts';

/** An address alone on a line near the top, with or without a word before it. */
const ADDRESS = /^(?:\p{L}[\p{L} ]{0,20}:\s*)?<?(https?:\/\/\S+?)>?$/u;
const TOP = 6;

/** Reads a plain text: its address, its headline, and the items in it. */
export function readText(bytes: Uint8Array): Reading {
  const lines = tidy(decode(bytes, 'none')).split('\n');
  const at = lines.slice(0, TOP).findIndex((line) => ADDRESS.test(line));
  const url = at === -1 ? undefined : webAddress(ADDRESS.exec(lines[at]!)?.[1]);
  const text = tidy(lines.filter((_, index) => url === undefined || index !== at).join('\n'));
  const { language } = languageOf(text, undefined);
  const several = itemsInText(text, language);
  if (several) return { items: several.map((item) => ({ ...item, url })), leftOut: [] };
  const item = oneItem(text, language);
  const dates = [...item.dates, ...(url === undefined ? [] : addressDates(url))];
  return { items: [{ ...item, url, dates }], leftOut: [] };
}

/** A text as one item: its first line is its headline, if it reads like one. */
export function oneItem(text: string, language: string | undefined): Item {
  const [first = '', ...rest] = paragraphsOf(text);
  const isHeadline = rest.length > 0 && !/[.:;,…]$/.test(first) && !/\S [>»|] \S/.test(first);
  const headline = isHeadline && datelinesOf(first, language).length === 0 ? asHeadline(first) : undefined;
  const body = headline === undefined ? text : rest.join('\n\n');
  return {
    text: body,
    headline,
    dates: datelinesOf(body, language).map(({ evidence }) => evidence),
    remarks: [],
  };
}
