import type { Archive, Entity } from '../archive/model.ts';
import { wordsOf } from './language/words.ts';

/** What the help explains, in its order. */
export const EXPLAINED = [
  'words',
  'phrase',
  'exact',
  'without',
  'or',
  'name',
  'title',
  'field',
  'several',
  'on',
  'range',
  'all',
] as const;
export type Explained = (typeof EXPLAINED)[number];

const quoted = (text: string) => (/\s/.test(text) ? `"${text}"` : text);

const mostReported = <T extends Entity>(entities: readonly T[]): T | undefined =>
  entities.toSorted((a, b) => b.articles.length - a.articles.length)[0];

/** An example of each operator, from what the archive holds: a query that finds something; none where it holds nothing. */
export function examplesOf(archive: Archive): Partial<Record<Explained, string>> {
  const { articles, people, places, topics } = archive;
  const [article] = articles;
  const [organisation] = article?.organisations ?? [];
  if (!article || !organisation) return {};
  const words = longWords(article.headline);
  const [one = article.headline, other = one] = words;
  const year = article.published.slice(0, 4);
  const topic = mostReported(topics);
  const person = mostReported(people);
  const named = mostReported([...places, ...people].filter(({ variants }) => variants.length > 0));
  const filed = `organisation:${organisation.id}`;
  return {
    words: `${one} ${other}`,
    phrase: `"${article.headline.split(/\s+/).slice(0, 3).join(' ')}"`,
    exact: `"${one}"`,
    without: `${filed} -${other}`,
    or: `${one} OR ${other}`,
    ...(named && { name: named.variants[0]!.name }),
    title: `title:${one}`,
    field: person ? `person:${quoted(person.name)}` : filed,
    ...(topic && { several: `organisation:${topic.articles[0]!.organisations[0]!.id} topic:${topic.id}` }),
    on: `on:${article.published.split('/')[0]!.slice(0, 7)}`,
    range: `from:${Number(year) - 1} to:${year}`,
    all: `"${one}" ${filed} from:${year}`,
  };
}

/** The longest words of a headline, the longest first. */
const longWords = (headline: string): string[] =>
  headline
    .split(/[\s—–]+/)
    .filter((word) => wordsOf(word).length === 1 && /^[\p{L}\p{N}]+$/u.test(word))
    .toSorted((a, b) => b.length - a.length);
