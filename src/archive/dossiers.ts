import { citedIn } from '../schemas/cited.ts';
import { lineage } from './lineage.ts';
import { latestAdded, oldestFirst } from './listing.ts';
import type { Article, Dossier, Event } from './model.ts';
import type { Entries, Tables } from './tables.ts';
import { entryUrl } from './urls.ts';

/**
 * The dossiers with the articles their texts cite; each event they gather comes to know of them.
 *
 * @throws Error where a reference or a citation leads to nothing
 */
export function joinDossiers(
  entries: Entries,
  { events, organisations }: Tables,
  articles: Article[],
): Dossier[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const dossiers = entries.dossiers.map(({ body = '', data, id }): Dossier => {
    const from = (field: string) => `dossiers/${id}: ${field}`;
    const cited = citedIn(body).map((article) => {
      const known = byId.get(article);
      if (!known) throw new Error(`${from('text')} cites “${article}”, which is not an article.`);
      return known;
    });
    const whose = data.organisations.map((ref) => organisations.get(ref, from('organisations')));
    return {
      ...data,
      id,
      body,
      href: entryUrl('dossiers', id),
      hue: whose[0]?.hue,
      organisations: whose,
      events: data.events.map((ref) => events.get(ref, from('events'))),
      articles: cited.sort(oldestFirst),
    };
  });
  const gathering = new Map<Event, Dossier[]>();
  for (const dossier of dossiers.sort(latestAdded)) {
    for (const event of dossier.events) gathering.set(event, [...(gathering.get(event) ?? []), dossier]);
  }
  for (const event of events.all) {
    const around = lineage(event).flatMap((each) => gathering.get(each) ?? []);
    event.dossiers = [...new Set(around)].sort(latestAdded);
  }
  return dossiers;
}
