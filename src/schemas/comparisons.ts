import { z } from 'zod';
import { calendarDay, formerly, line, reference, references } from './fields.ts';

/** What may be told in a cell; exactly one of them. */
const SAYS = ['text', 'person', 'days'] as const;

/** A statement, with the articles behind it. */
const statement = z
  .strictObject({
    /** One sentence or phrase of our own. */
    text: line.max(300, 'is longer than 300 characters. Make two statements of it.').optional(),
    /** A person whom those articles name; the office is the one they give. */
    person: reference('people').optional(),
    /** An event whose days are told, as its own entry has them. */
    days: reference('events').optional(),
    articles: references('articles').min(1, 'is empty. Name the article behind the statement.'),
  })
  .refine(
    (says) => SAYS.filter((key) => says[key] !== undefined).length === 1,
    `does not say one thing. Write one of ${SAYS.join(', ')}, and the articles behind it.`,
  );

/** `content/comparisons/<id>.yml`: events side by side, each cell with the articles behind it. */
export const comparisons = z
  .strictObject({
    title: line.max(90, 'is longer than 90 characters. Shorten it.'),
    /** One or two sentences that stand alone. */
    summary: line.max(240, 'is longer than 240 characters. Shorten it.'),
    /** The day on which it entered the archive. */
    added: calendarDay,
    columns: z
      .array(
        z.strictObject({
          event: reference('events'),
          /** What stands above the column; the short name of the event where nothing is said. */
          label: line.max(40, 'is longer than 40 characters. Shorten it.').optional(),
        }),
      )
      .min(2, 'sets nothing side by side. Name at least two events.')
      .max(5, 'is too wide to be read. Name at most five events.')
      .refine(
        (columns) => new Set(columns.map(({ event }) => event)).size === columns.length,
        'names one event twice. Keep it once.',
      ),
    rows: z
      .array(
        z.strictObject({
          label: line.max(60, 'is longer than 60 characters. Shorten it.'),
          /** One for each column, in their order, each a list of statements; an empty list says that nothing is held. */
          cells: z.array(z.array(statement)),
        }),
      )
      .min(1, 'is empty. Write at least one row.'),
    /** Ids or addresses under which it stood before. */
    formerly,
  })
  .superRefine(({ columns, rows }, context) => {
    for (const [index, { cells }] of rows.entries()) {
      if (cells.length === columns.length) continue;
      context.addIssue({
        code: 'custom',
        path: ['rows', index, 'cells'],
        message: `has ${cells.length} cells for ${columns.length} columns. Write one for each, [] where nothing is held.`,
      });
    }
  });

export type ComparisonFront = z.output<typeof comparisons>;
