import type { Matcher, Part, Sequence } from './language/resolved.ts';
import { type PlacedWord, isCapitals, placedWords } from './language/words.ts';
import type { FoundArticle } from './stored.ts';
import type { Passage } from './text.ts';

/** A run of text, marked where it is what was looked for. */
export interface Run {
  text: string;
  marked: boolean;
}

/** What is looked for in texts: each of the terms that are not excluded, as any of its sequences. */
export type Sought = readonly (readonly Sequence[])[];

export const soughtIn = (parts: readonly Part[], where: 'text' | 'title' | 'any' = 'text'): Sought =>
  parts.flatMap(({ any }) =>
    any
      .filter(({ excluded }) => !excluded)
      .map(({ matcher }) => matcher)
      .filter((matcher): matcher is Matcher & { kind: 'text' } => matcher.kind === 'text')
      .filter((matcher) => where === 'any' || matcher.where === where)
      .map((matcher) => matcher.any),
  );

/** Where a text has a sequence: the first and the last word, by their places among its words. */
interface Place {
  first: number;
  last: number;
}

function placesOf(
  { capitals = false, words }: Sequence,
  text: string,
  placed: readonly PlacedWord[],
): Place[] {
  const places: Place[] = [];
  for (let first = 0; first + words.length <= placed.length; first++) {
    if (!words.every((word, index) => placed[first + index]!.word === word)) continue;
    const { end, start } = placed[first]!;
    if (!capitals || isCapitals(text.slice(start, end)))
      places.push({ first, last: first + words.length - 1 });
  }
  return places;
}

/** The parts of a text that are sought, in order, without overlaps, in UTF-16 code units. */
export function markedIn(text: string, sought: Sought): { start: number; end: number }[] {
  const placed = placedWords(text);
  const places = sought
    .flat()
    .flatMap((sequence) => placesOf(sequence, text, placed))
    .sort((a, b) => a.first - b.first || b.last - a.last);
  const marks: { start: number; end: number }[] = [];
  for (const { first, last } of places) {
    const [start, end] = [placed[first]!.start, placed[last]!.end];
    const before = marks.at(-1);
    if (before && start < before.end) before.end = Math.max(before.end, end);
    else marks.push({ start, end });
  }
  return marks;
}

/** A text as runs, marked and not. */
export function runsOf(text: string, sought: Sought): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { end, start } of markedIn(text, sought)) {
    if (start > from) runs.push({ text: text.slice(from, start), marked: false });
    runs.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) runs.push({ text: text.slice(from), marked: false });
  return runs;
}

/** How many of the terms sought a text has; several places of one count a little. */
function worthOf(text: string, sought: Sought): number {
  const placed = placedWords(text);
  return sought
    .map((any) => any.flatMap((sequence) => placesOf(sequence, text, placed)).length)
    .reduce((sum, times) => sum + (times > 0 ? 1 + Math.min(times, 5) / 100 : 0), 0);
}

/** Of what is sought, the sequences that an article has. */
export const soughtAndFound = ({ headline, passages, summary }: FoundArticle, sought: Sought): Sequence[] => {
  const texts = [headline, summary, ...passages.map(([, text]) => text)].map((text) => ({
    text,
    placed: placedWords(text),
  }));
  return sought
    .flat()
    .filter((sequence) => texts.some(({ placed, text }) => placesOf(sequence, text, placed).length > 0));
};

/** A passage shown with a result. */
export interface ShownPassage {
  /** The id of the passage on the article's page; empty for the summary. */
  id: string;
  runs: Run[];
}

/** The passages of an article that have what is sought, the best first; without any, its summary. */
export function bestPassages({ passages, summary }: FoundArticle, sought: Sought): ShownPassage[] {
  const ranked = passages
    .map((passage) => ({ passage, worth: worthOf(passage[1], sought) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ passage }) => shown(passage, sought));
  return ranked.length > 0 ? ranked : [{ id: '', runs: runsOf(summary, sought) }];
}

const EXCERPT = 260;
const BEFORE_MARK = 80;

/** A passage, or as much of it as a result has room for, around the first mark. */
function shown([id, text]: Passage, sought: Sought): ShownPassage {
  const first = markedIn(text, sought)[0]?.start ?? 0;
  if (text.length <= EXCERPT) return { id, runs: runsOf(text, sought) };
  const start = first <= BEFORE_MARK ? 0 : text.indexOf(' ', first - BEFORE_MARK) + 1;
  const limit = start + EXCERPT;
  const end = limit >= text.length ? text.length : text.lastIndexOf(' ', limit);
  const cut = runsOf(text.slice(start, end), sought);
  const dots = (there: boolean): Run[] => (there ? [{ text: '…', marked: false }] : []);
  return { id, runs: [...dots(start > 0), ...cut, ...dots(end < text.length)] };
}
