import { z } from 'zod';
import { dateBounds, isDay } from './edtf.ts';
import { PASSAGE_ID } from './passage-id.ts';

/**
 * A message of a schema is two sentences: what is wrong, and what would be right. The check splits them there.
 */

/** The collections of the archive, in the order in which the check reports on them. */
export const COLLECTIONS = [
  'articles',
  'organisations',
  'events',
  'topics',
  'people',
  'places',
  'publishers',
  'dossiers',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** What one entry of a collection is called: on the command line, in a column of data, as a facet of the search. */
export const SINGULAR = {
  articles: 'article',
  organisations: 'organisation',
  events: 'event',
  topics: 'topic',
  people: 'person',
  places: 'place',
  publishers: 'publisher',
  dossiers: 'dossier',
} as const satisfies Record<Collection, string>;

/** A name in an address: lower-case Latin letters, digits and single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A name of that form. */
export const slug = z
  .string()
  .regex(SLUG, 'is not a name of lower-case letters, digits and hyphens. Write it as in leaders-photo.');

/** The id of a passage of the same text. */
export const passageId = z
  .string()
  .regex(PASSAGE_ID, 'is not the id of a passage. Copy it from the end of the paragraph.');

/** The id of an entry of `collection`. The check and `archive/load.ts` both see that it exists. */
export const reference = (collection: Collection) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/, 'is not an id. Write lower-case letters, digits and hyphens.')
    .meta({ references: collection });

/** References without repetition. */
export const references = (collection: Collection) =>
  z
    .array(reference(collection))
    .refine((ids) => new Set(ids).size === ids.length, 'names one entry twice. Keep it once.');

/** YAML reads an unquoted `2024-03-08` as an instant and `2024` as a number: both become text again. */
const dateText = (value: unknown) => {
  if (value instanceof Date && !Number.isNaN(value.valueOf())) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
};

const edtfText = z.string().superRefine((text, context) => {
  try {
    dateBounds(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as RangeError).message });
  }
});

/** A day, month, year or interval in EDTF. */
export const edtfDate = z.preprocess(dateText, edtfText);

/** A day of the calendar, `YYYY-MM-DD`. */
export const calendarDay = z.preprocess(
  dateText,
  edtfText.refine(isDay, 'is not a day. Write it as 2024-03-08.'),
);

/** One line of text, neither empty nor padded. */
export const line = z
  .string()
  .regex(/^\S(?:.*\S)?$/, 'is not a line of text. Write one line that neither begins nor ends with a space.');

/** A date as somebody else writes it, letter by letter. */
export const writtenDate = z.preprocess(dateText, line);

/** A language as BCP 47 has it: `en`, `es`, `zh-Hant`. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language tag. Write en, es or zh-Hant.');

/** An address of the web, with its scheme, that names no user and holds nothing a browser would have to mend. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not an address. Write https://….', abort: true })
  .regex(
    /^https?:\/\/[^/?#@\s\p{C}\\]+(?:[/?#][^\s\p{C}\\]*)?$/iu,
    'is not an address that leads where it says. Write https://… without spaces, \\ and user names.',
  )
  // It may hold letters that are not ASCII, which the format `uri` of JSON Schema forbids.
  .meta({ format: 'iri' });

/** Other names of the same thing, each with its language where that is not the archive's. */
export const variants = z.array(z.strictObject({ name: line, lang: language.optional() })).default([]);

/**
 * Where an entry stood before: an id that it had in its collection (`2024/an-older-slug`), or an address below the
 * root of the site (`/topics/an-older-name/`). Readers who come there are sent on.
 */
export const formerly = z
  .array(
    z
      .string()
      .regex(
        /^(?:[a-z0-9]+(?:[-/][a-z0-9]+)*|\/(?:[A-Za-z0-9][\w.-]*\/)+)$/,
        'is neither an id nor an address. Write 2024/an-older-slug or /topics/an-older-name/.',
      ),
  )
  .refine((formers) => new Set(formers).size === formers.length, 'names one address twice. Keep it once.')
  .default([]);
