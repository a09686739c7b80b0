import { lastChange, latestAddedFirst } from '../../archive/listing.ts';
import type { Archive, Article, Entity } from '../../archive/model.ts';
import { siteUrl } from '../../archive/urls.ts';
import type { CalendarDay } from '../../schemas/edtf.ts';
import { site } from '../../site.ts';
import { strings } from '../../strings/index.ts';

/** What a feed follows, and the articles that it carries. */
export interface Feed {
  title: string;
  description: string;
  /** The page whose feed it is. */
  href: string;
  /** Whether its entries carry the whole text, or the summary alone. */
  isFull: boolean;
  /** The latest added first, at most `FEED_LENGTH`. */
  articles: Article[];
  /** The last change of what it carries; that of the archive where it carries nothing yet. */
  updated: CalendarDay;
}

/** An article as it stands in a feed. */
export interface FeedEntry {
  article: Article;
  /** Its text or its summary with a line on its source, as HTML that stands alone: see `feedHtml`. */
  html: string;
}

export const FEED_LENGTH = 30;

export const archiveFeedTitle = () => strings.feeds.title(site.name);
export const entityFeedTitle = ({ collection, name }: Entity) =>
  strings.feeds.title(name, strings.nav[collection], site.name);

/** The feed of the whole, and one of every entity, however few articles it has. */
export function feedsOf(archive: Archive): Feed[] {
  const { articles, events, organisations, people, places, publishers, topics } = archive;
  // An archive that holds nothing has never changed, and Atom demands a date.
  const archiveChanged = lastChange(articles) ?? '1970-01-01';
  const carrying = (list: Article[]) => {
    const carried = list.toSorted(latestAddedFirst).slice(0, FEED_LENGTH);
    return { articles: carried, updated: lastChange(carried) ?? archiveChanged };
  };
  const ofEntity = (entity: Entity, list: Article[], isFull: boolean): Feed => ({
    title: entityFeedTitle(entity),
    description: strings.feeds.description(entity.name, site.name),
    href: entity.href,
    isFull,
    ...carrying(list),
  });
  return [
    {
      title: archiveFeedTitle(),
      description: site.description,
      href: siteUrl(),
      isFull: true,
      ...carrying(articles),
    },
    ...organisations.map((each) => ofEntity(each, each.articles, true)),
    ...events.map((each) => ofEntity(each, each.allArticles, true)),
    ...[...topics, ...people, ...places, ...publishers].map((each) => ofEntity(each, each.articles, false)),
  ];
}
