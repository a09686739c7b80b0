import type { ComparisonFront } from '../schemas/comparisons.ts';
import type { ComparisonEntry } from './comparison-entries.ts';
import { lineage } from './lineage.ts';
import { latestAdded, oldestFirst } from './listing.ts';
import type { Article, Comparison, Event, Statement } from './model.ts';
import type { Tables } from './tables.ts';
import { entryUrl } from './urls.ts';

type Said = ComparisonFront['rows'][number]['cells'][number][number];

/**
 * The comparisons with what stands in their cells, the latest added first; each event they set side by side, and
 * those that are part of it, come to know of them.
 *
 * @throws Error where a reference leads to nothing
 */
export function joinComparisons(
  entries: ComparisonEntry[],
  tables: Pick<Tables, 'events' | 'people'>,
  articles: Article[],
): Comparison[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const comparisons = entries.map(({ data, id }): Comparison => {
    const from = (field: string) => `comparisons/${id}: ${field}`;
    const columns = data.columns.map(({ event, label }) => {
      const compared = tables.events.get(event, from('columns'));
      return { event: compared, label: label ?? compared.short };
    });
    const rows = data.rows.map(({ cells, label }) => ({
      label,
      cells: cells.map((cell) => cell.map((says) => statementOf(says, tables, byId, from('rows')))),
    }));
    const events = columns.map(({ event }) => event);
    const behind = rows.flatMap(({ cells }) => cells.flat().flatMap((statement) => statement.articles));
    return {
      ...data,
      id,
      href: entryUrl('comparisons', id),
      hue: columns[0]?.event.hue,
      organisations: [...new Set(events.flatMap(({ organisations }) => organisations))],
      events,
      columns,
      rows,
      articles: [...new Set(behind)].sort(oldestFirst),
    };
  });
  tellEvents(comparisons.sort(latestAdded), tables.events.all);
  return comparisons;
}

function statementOf(
  says: Said,
  { events, people }: Pick<Tables, 'events' | 'people'>,
  byId: Map<string, Article>,
  from: string,
): Statement {
  const articles = says.articles.map((id) => {
    const article = byId.get(id);
    if (!article) throw new Error(`${from} names “${id}”, which is not an article.`);
    return article;
  });
  if (says.days !== undefined) return { kind: 'days', event: events.get(says.days, from), articles };
  if (says.person === undefined) return { kind: 'text', text: says.text ?? '', articles };
  const person = people.get(says.person, from);
  const appearances = articles.map((article) => ({
    article,
    office: article.people.find((appearance) => appearance.person === person)?.office,
  }));
  return { kind: 'person', person, appearances, articles };
}

function tellEvents(comparisons: Comparison[], events: Event[]) {
  const setting = new Map<Event, Comparison[]>();
  for (const comparison of comparisons) {
    for (const { event } of comparison.columns) {
      setting.set(event, [...(setting.get(event) ?? []), comparison]);
    }
  }
  for (const event of events) {
    event.comparisons = [...new Set(lineage(event).flatMap((each) => setting.get(each) ?? []))];
  }
}
