import type { Facts } from './facts.ts';

/**
 * Lets reports that take after those of one moment tell moments of their own, each by as many as there: in the
 * order of time, so that they lie close together. A report that is left over tells none.
 *
 * @param sizes how many reports tell each moment that is there
 */
export function shareMoments(articles: Facts[], sizes: ReadonlyMap<string, number>) {
  const telling = Map.groupBy(articles, ({ sameMoment }) => sameMoment);
  for (const [moment, reports] of telling) {
    if (moment === undefined) continue;
    const size = Math.max(2, sizes.get(moment) ?? 2);
    reports.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
    const last = Math.max(0, Math.ceil(reports.length / size) - 1 - (reports.length % size === 1 ? 1 : 0));
    for (const [index, report] of reports.entries()) {
      const number = Math.min(last, Math.floor(index / size));
      report.sameMoment = reports.length < 2 ? undefined : number === 0 ? moment : `${moment}-${number + 1}`;
    }
  }
}
