import { isWithdrawn } from '../schemas/articles.ts';
import type { CalendarDay } from '../schemas/edtf.ts';
import type { Front } from '../schemas/index.ts';
import type { Archive, Article, Revision, Withdrawn } from './model.ts';
import type { Entries } from './tables.ts';
import { compare } from './listing.ts';
import { entryUrl } from './urls.ts';

export const revisionsOf = ({ revisions }: Pick<Front<'articles'>, 'revisions'>): Revision[] =>
  revisions.map(({ date, kind, note, passages, removed }, index) => ({
    date,
    kind,
    note,
    passages,
    removed,
    fragment: `revision-${index + 1}`,
  }));

/**
 * The articles that were taken back, by their ids.
 *
 * @param held the articles that were not
 * @throws Error where one is to be read instead that is not held
 */
export function joinWithdrawn({ articles }: Entries, held: Article[]): Withdrawn[] {
  const byId = new Map(held.map((article) => [article.id, article]));
  const withdrawn = articles
    .filter(({ data }) => isWithdrawn(data))
    .map(({ data, id }) => {
      const { instead } = data.revisions.at(-1)!;
      if (instead !== undefined && !byId.has(instead))
        throw new Error(`articles/${id}: revisions name “${instead}”, which is not an article that is held.`);
      return {
        id,
        href: entryUrl('articles', id),
        headline: data.headline,
        revisions: revisionsOf(data),
        formerly: data.formerly,
        instead: instead === undefined ? undefined : byId.get(instead),
      };
    });
  return withdrawn.sort((a, b) => compare(a.id, b.id));
}

/** One change of one article, as the list of all changes has it. */
export interface Correction {
  /** The address of the change on the page of its article. */
  href: string;
  headline: string;
  date: CalendarDay;
  kind: Revision['kind'];
  note: string;
}

/** Every change of every article, withdrawn ones among them, the latest first. */
export const correctionsOf = ({
  articles,
  withdrawn,
}: Pick<Archive, 'articles' | 'withdrawn'>): Correction[] =>
  [...articles, ...withdrawn]
    .sort((a, b) => compare(a.id, b.id))
    .flatMap(({ headline, href, revisions }) =>
      revisions.map(({ date, fragment, kind, note }) => ({
        href: `${href}#${fragment}`,
        headline,
        date,
        kind,
        note,
      })),
    )
    .sort((a, b) => compare(a.date, b.date))
    .reverse();
