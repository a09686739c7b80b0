import type { Archive, Article, Organisation, Topic } from './model.ts';
import { onceFor } from './once-for.ts';

/** Consecutive years that are counted as one; mostly one year. */
export interface Years {
  /** `2024` or `2020–2024` */
  name: string;
  first: string;
  last: string;
}

/** How often a topic comes up. */
export interface TopicYears {
  topic: Topic;
  /** By the place of the years and that of the organisation, one after the last for articles under none of them. */
  counts: number[][];
  /** How many articles, each once, by the place of the years. */
  totals: number[];
}

export interface TopicsOverTime {
  /** The latest first. */
  years: Years[];
  /** Those that are counted apart, in the order of their list. */
  organisations: Organisation[];
  /** Whether articles are under none of these organisations. */
  others: boolean;
  topics: TopicYears[];
  /** The largest of the counts. */
  most: number;
}

const ORGANISATIONS = 3;
const BINS = 30;

/**
 * How often each topic comes up by year and organisation. An article that may have been published in several years
 * counts in each of them, as the search finds it in each; one under several organisations counts for each.
 */
export const topicsOverTime = onceFor((archive: Archive): TopicsOverTime => {
  const years = binsOf(archive.articles);
  const organisations = countedApart(archive.organisations);
  const topics = archive.topics.map((topic) => countTopic(topic, years, organisations));
  return {
    years,
    organisations,
    others: topics.some(({ counts }) => counts.some((row) => row[organisations.length]! > 0)),
    topics,
    most: Math.max(1, ...topics.flatMap(({ counts }) => counts.flat())),
  };
});

/** The ranked organisations or, where none is, those with the most articles. */
function countedApart(organisations: readonly Organisation[]): Organisation[] {
  const ranked = organisations.filter(({ rank }) => rank !== undefined);
  const most = organisations.toSorted((a, b) => b.articles.length - a.articles.length);
  return (ranked.length > 0 ? ranked : most).slice(0, ORGANISATIONS);
}

/** The years from the first to the last article, in as many bins as a drawing has room for. */
function binsOf(articles: readonly Article[]): Years[] {
  if (articles.length === 0) return [];
  const first = articles.reduce((least, { first: day }) => Math.min(least, yearOf(day)), Infinity);
  const last = articles.reduce((most, { last: day }) => Math.max(most, yearOf(day)), 0);
  const step = [1, 2, 5, 10, 20, 50].find((each) => binOf(last, each) - binOf(first, each) < BINS) ?? 100;
  return Array.from({ length: binOf(last, step) - binOf(first, step) + 1 }, (_, index) => {
    const [from, to] = [0, step - 1].map((more) => padded((binOf(last, step) - index) * step + more));
    return { name: step === 1 ? from! : `${from}–${to}`, first: from!, last: to! };
  });
}

const yearOf = (day: string) => Number(day.slice(0, 4));
const binOf = (year: number, step: number) => Math.floor(year / step);
const padded = (year: number) => String(year).padStart(4, '0');

function countTopic(
  topic: Topic,
  years: readonly Years[],
  organisations: readonly Organisation[],
): TopicYears {
  const counts = years.map(() => Array.from({ length: organisations.length + 1 }, () => 0));
  const totals = years.map(() => 0);
  for (const article of topic.articles) {
    const columns = organisations.flatMap((each, column) =>
      article.organisations.includes(each) ? [column] : [],
    );
    for (const [row, { first, last }] of years.entries()) {
      if (article.first.slice(0, 4) > last || article.last.slice(0, 4) < first) continue;
      totals[row]!++;
      for (const column of columns.length > 0 ? columns : [organisations.length]) counts[row]![column]!++;
    }
  }
  return { topic, counts, totals };
}

const DRAWN = 30;

/** As many points as one page has room for. */
const POINTS = 2_000;

/**
 * The topics that are drawn beside each other, in their order: those with the most articles.
 *
 * @returns with them, out of how many that have articles
 */
export function drawnTopics({ topics }: TopicsOverTime): { topics: TopicYears[]; of: number } {
  const held = topics.filter(({ topic }) => topic.articles.length > 0);
  const drawn = new Set<TopicYears>();
  let points = 0;
  for (const each of held
    .toSorted((a, b) => b.topic.articles.length - a.topic.articles.length)
    .slice(0, DRAWN)) {
    points += each.counts.flat().filter((count) => count > 0).length;
    if (points <= POINTS) drawn.add(each);
  }
  return { topics: held.filter((each) => drawn.has(each)), of: held.length };
}
