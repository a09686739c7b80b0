import type { Article, Organisation } from '../../../src/archive/model.ts';
import { NOTE, articlesOf } from '../archive/entries.ts';

export const ORGANISATIONS = ['one', 'two', 'three'].map(
  (short, rank) => ({ id: short, short, rank, hue: rank * 30 }) as Organisation,
);

/** So many articles spread evenly over so many years before 2027, in the order of archives. */
export function spread(count: number, years: number): { articles: Article[]; organisations: Organisation[] } {
  const last = Date.UTC(2026, 11, 31);
  const step = (years * 365.2425 * 86_400_000) / count;
  const [example] = articlesOf({ '2019/a': { ...NOTE } });
  const articles = Array.from({ length: count }, (_, index): Article => {
    const day = new Date(last - index * step).toISOString().slice(0, 10);
    return {
      ...example!,
      id: `${day.slice(0, 4)}/a-${index}`,
      published: day,
      first: day,
      last: day,
      precision: 'day',
      organisations: [ORGANISATIONS[index % ORGANISATIONS.length]!],
      hue: (index % ORGANISATIONS.length) * 30,
    };
  });
  return { articles, organisations: ORGANISATIONS };
}
