import { formerPath } from '../schemas/addresses.ts';
import type { Article } from '../archive/model.ts';
import { siteUrl } from '../archive/urls.ts';
import { site } from '../site.ts';
import { plainText } from './plain-text.ts';
import type { ArticleRecord, Reference } from './record-schemas.ts';

type Address = string | URL;

/** An entry as another names it. @param address of the archive, to which the entry's own is relative */
export const referenceTo = (
  { href, id, name }: { href: string; id: string; name: string },
  address: Address,
): Reference => ({ id, name, url: new URL(href, address).href });

/** An address of the web as a URI: what is not ASCII in it is percent-encoded. */
export const asUri = (url: string | undefined) => (url === undefined ? null : new URL(url).href);

/** The former addresses of an entry. */
export const formerAddresses = (
  collection: Parameters<typeof formerPath>[0],
  formerly: string[],
  address: Address,
) => formerly.map((former) => new URL(siteUrl(formerPath(collection, former).slice(1)), address).href);

/**
 * The whole article in plain JSON, as the data, the API and the file beside its page give it: what is not known is
 * `null`, dates are EDTF, addresses absolute.
 *
 * @param address of the archive, to which those of its pages are relative
 */
export function articleRecord(article: Article, address: Address): ArticleRecord {
  const { licence, ...said } = listedRecord(article, address);
  return { ...said, text: plainText(article.body), licence };
}

/** The same without its text, as lists give it. */
export function listedRecord(article: Article, address: Address): Omit<ArticleRecord, 'text'> {
  const to = (entry: Parameters<typeof referenceTo>[0]) => referenceTo(entry, address);
  const { source } = article;
  return {
    id: article.id,
    url: new URL(article.href, address).href,
    headline: article.headline,
    summary: article.summary,
    published: article.published,
    precision: article.precision,
    first_possible_day: article.first,
    last_possible_day: article.last,
    added: article.added,
    changed: article.changed,
    language: site.language,
    place: article.place ? to(article.place) : null,
    organisations: article.organisations.map(to),
    events: article.events.map(to),
    event_note: article.eventNote ?? null,
    topics: article.topics.map(to),
    people: article.people.map(({ office, person }) => ({ ...to(person), office: office ?? null })),
    places: article.places.map(to),
    source: {
      publisher: to(source.publisher),
      headline: source.headline ?? null,
      url: asUri(source.url),
      date: source.date ?? null,
      language: source.language,
      reporters: source.reporters,
      archived: asUri(source.archived),
      accessed: source.accessed ?? null,
      rights: source.rights ?? null,
      note: source.note ?? null,
    },
    same_moment: article.sameMoment.map((other) => to({ ...other, name: other.headline })),
    revisions: article.revisions.map(({ date, kind, note, passages, removed }) => ({
      date,
      kind,
      note,
      passages,
      removed,
    })),
    formerly: formerAddresses('articles', article.formerly, address),
    licence: site.licence.address,
  };
}
