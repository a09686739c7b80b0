import { z } from 'zod';
import { calendarDay, formerly, line, references } from './fields.ts';

/**
 * An introduction to a subject across many articles. The MDX below links each statement to the article behind it
 * by `<Cite article="2024/…">…</Cite>`; the page lists those articles in order of time.
 */
export const dossiers = z.strictObject({
  title: line.max(90, 'is longer than 90 characters. Shorten it.'),
  /** One or two sentences that stand alone. */
  summary: line.max(240, 'is longer than 240 characters. Shorten it.'),
  /** Whose it is; its colour is that of the first. */
  organisations: references('organisations').min(1, 'is empty. Name at least one organisation.'),
  /** The events it gathers, whose pages name it. */
  events: references('events').default([]),
  /** The day on which it entered the archive. */
  added: calendarDay,
  /** Ids or addresses under which it stood before. */
  formerly,
});
