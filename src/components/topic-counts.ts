import type { TopicYears, TopicsOverTime, Years } from '../archive/topic-years.ts';
import type { Counts } from '../figures/topic-years.ts';
import { searchFor } from '../search/addresses.ts';
import type { Facet } from '../search/facets.ts';
import { strings } from '../strings/index.ts';

type OverTime = Pick<TopicsOverTime, 'years' | 'organisations' | 'others' | 'most'>;

/** What a topic's drawing and table show: counts by year and organisation, each with the search that finds as many. */
export function countsOf(
  { counts, topic }: TopicYears,
  { most, organisations, others, years }: OverTime,
): Counts {
  const columns = [
    ...organisations.map(({ hue, id, short }) => ({ id, name: short, hue })),
    ...(others ? [{ id: undefined, name: strings.topics.others, hue: undefined }] : []),
  ];
  const none = organisations.map(({ id }) => `-organisation:${id}`).join(' ');
  return {
    most,
    columns,
    rows: years.map((each, row) => ({
      name: each.name,
      cells: columns.map(({ id, name }, column) => {
        const count = counts[row]![column]!;
        return {
          count,
          href: searchInYears(topic.id, each, id === undefined ? { text: none } : { organisation: id }),
          title: strings.topics.point(each.name, name, count),
        };
      }),
    })),
  };
}

/** The search for the articles of a topic in some years, under an organisation or as a query has it. */
export function searchInYears(
  topic: string,
  { first, last }: Years,
  { organisation, text = '' }: { organisation?: string; text?: string } = {},
): string {
  const chosen = new Map<Facet, string[]>([['topic', [topic]]]);
  if (organisation !== undefined) chosen.set('organisation', [organisation]);
  if (first !== last) return searchFor({ text, chosen, from: `${first}-01-01`, to: `${last}-12-31` });
  return searchFor({ text, chosen: chosen.set('year', [first]) });
}
