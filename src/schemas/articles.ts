import { z } from 'zod';
import { isDay } from './edtf.ts';
import {
  calendarDay,
  edtfDate,
  formerly,
  language,
  line,
  passageId,
  reference,
  references,
  slug,
  webAddress,
  writtenDate,
} from './fields.ts';

export const revision = z
  .strictObject({
    /** The day on which the record was changed. */
    date: calendarDay,
    /** What sort of change it was. */
    kind: z.enum(['typo', 'update', 'correction', 'withdrawal']),
    /** What was wrong and what stands now, in a sentence a reader understands. */
    note: line,
    /** The passages whose wording it changed, by the ids at the end of their paragraphs. */
    passages: z.array(passageId).default([]),
    /** The passages it took out, by the ids they had. */
    removed: z.array(passageId).default([]),
    /** The article that is to be read instead of one withdrawn. */
    instead: reference('articles').optional(),
  })
  .refine(({ instead, kind }) => instead === undefined || kind === 'withdrawal', {
    path: ['instead'],
    message: 'stands at a change that withdraws nothing. Take it away, or say that the kind is withdrawal.',
  });

export const source = z.strictObject({
  /** Who published the original. */
  publisher: reference('publishers'),
  /** Who wrote it, where the original names them: “Sta Maria, Rebecca” for a person, “Reuters staff” as it stands. */
  reporters: z.array(line).default([]),
  /** The original's own headline, as it stands there, where it was seen. Never one guessed from an address. */
  headline: line.optional(),
  /** The original's address, where it is known. */
  url: webAddress.optional(),
  /** The address of a copy of the original in a web archive, where one is known. */
  archived: webAddress.optional(),
  /** The day on which the original was read for the record, where somebody noted it; never the day of entry instead. */
  accessed: calendarDay.optional(),
  /** The date as the original prints it, letter by letter, where it prints one. */
  date: writtenDate.optional(),
  /** The language of the original. */
  language,
  /** Under what terms the original may be used, as it says itself, where it does. */
  rights: line.optional(),
  /** How the original reached us and what is odd about it. Required where the day of publication is not known. */
  note: line.optional(),
});

/** A report of the archive, written from one source document. Its id, `<year>/<slug>`, is its address for good. */
export const articles = z
  .strictObject({
    /** Our own headline: sentence case, one fact, at most 90 characters. */
    headline: line.max(90, 'is longer than 90 characters. Shorten it.'),
    /** One or two sentences that stand alone in a list: 80 to 200 characters. */
    summary: line
      .min(80, 'is shorter than 80 characters. Say in it who did what, where and when.')
      .max(200, 'is longer than 200 characters. Shorten it.'),
    /** When the original was published: a day, or in EDTF a month, year or interval. */
    published: edtfDate,
    /** The day on which the record entered the archive. */
    added: calendarDay,
    /** The dateline: where the report comes from. */
    place: reference('places').optional(),
    /** Whose news it is, the most concerned first. */
    organisations: references('organisations').min(1, 'is empty. Name at least one organisation.'),
    /** The meetings and occasions it reports on. */
    events: references('events').default([]),
    /** Why an article dated well outside the spans of its events is filed under them. */
    eventNote: line.optional(),
    /** A name shared by the reports of one moment by several publishers; they name each other. */
    sameMoment: slug.optional(),
    /** What it is about. */
    topics: references('topics').default([]),
    /** Who appears in it, each with the office as the original words it, where it gives one. */
    people: z.array(z.strictObject({ person: reference('people'), office: line.optional() })).default([]),
    /** Places it speaks of, besides the dateline. */
    places: references('places').default([]),
    source,
    /** Changes of the record since it entered the archive, oldest first. */
    revisions: z.array(revision).default([]),
    /** Ids or addresses under which it stood before. */
    formerly,
  })
  .refine((article) => article.source.note !== undefined || isDay(article.published), {
    path: ['source', 'note'],
    message: 'is missing. Where the day of publication is not known, say how the date was found.',
  })
  .refine(({ source: { archived, url } }) => archived === undefined || url !== undefined, {
    path: ['source', 'archived'],
    message: 'has no original. Give the address of which it is a copy as url.',
  });

/** Whether the last change of an article was to withdraw it: its address then holds a notice alone. */
export const isWithdrawn = ({ revisions }: Pick<z.output<typeof articles>, 'revisions'>): boolean =>
  revisions.at(-1)?.kind === 'withdrawal';
