import { stringify } from 'yaml';
import { languageOf } from './language.ts';
import { publicationOf } from './evidence.ts';
import type { Filed } from './filing.ts';
import { type Item, oneLine } from './item.ts';
import { slugOf } from './slug.ts';

/** What marks a place to fill in: `npm run accept` refuses while one stands. */
const mark = (what: string) => `TODO: ${what}`;

export interface Draft {
  /** The year of publication, or `undated`. */
  folder: string;
  slug: string;
  /** The file: front matter in the form of an article, and the text to be written. */
  text: string;
  /** The text of the original, for the editor to write from. */
  source: string;
  url: string | undefined;
  headline: string | undefined;
  /** The fields left open besides those that are always the editor's. */
  open: string[];
}

/** Where the file was that holds the item, and where its text will lie. */
export interface Origin {
  file: string;
  /** Sets the slug apart from those taken. */
  freeSlug: (folder: string, wanted: string) => string;
}

/**
 * A draft of an article from what was read and recognised. What is not known is a mark, `TODO:` and what to fill in;
 * the headline, the summary and the text are always the editor's own.
 */
export function draftOf(
  item: Item,
  filing: (item: Item, published: string | undefined, language: string | undefined) => Filed,
  origin: Origin,
): Draft {
  const publication = publicationOf(item.dates);
  const published = item.entered?.published ?? publication.published;
  const { language, open: languageOpen } = languageOf(item.text, item.language);
  const filed = filing(item, published, language);
  const folder =
    published?.slice(0, 4) ?? (publication.year === undefined ? 'undated' : String(publication.year));
  const wanted =
    slugOf(item.entered?.slug) ??
    slugOf(item.headline) ??
    slugOf(
      item.url &&
        new URL(item.url).pathname
          .split('/')
          .findLast((part) => /[a-z]{3}/i.test(part))
          ?.replace(/\.\w{2,5}$/, ''),
    ) ??
    slugOf(origin.file.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '')) ??
    'item';
  const slug = origin.freeSlug(folder, wanted);
  const remarks = [...item.remarks, ...(item.entered?.published === undefined ? publication.remarks : [])];
  const open = [
    ...(published === undefined ? ['published'] : []),
    ...(language === undefined ? ['language'] : []),
    ...filed.open,
  ];
  const front = {
    headline: mark('our own headline, in sentence case, one fact, at most 90 characters'),
    summary: mark('one or two sentences that stand alone, 80 to 200 characters'),
    published:
      published ??
      mark(
        `the day it was published, or what is known of it${publication.open ? `; ${publication.open}` : ''}`,
      ),
    ...filed.front,
    source: {
      publisher: filed.publisher,
      headline: item.headline,
      url: item.url,
      date: publication.printed,
      language: language ?? mark(languageOpen ?? 'the language of the original, as in en or es'),
      note: oneLine(remarks.join(' ')),
    },
  };
  return {
    folder,
    slug,
    text: `---\n${stringify(JSON.parse(JSON.stringify(front)), { lineWidth: 0, flowCollectionPadding: false })}---\n\n${mark(task(item, slug))}\n`,
    source: sourceText(item),
    url: item.url,
    headline: item.headline,
    open,
  };
}

const task = (item: Item, slug: string) =>
  item.text === ''
    ? `read the original${item.url ? ` at ${item.url}` : ''}; only ${slug}.source.txt, which is not its text, is at hand`
    : `write it afresh from ${slug}.source.txt`;

function sourceText({ entered, headline, text, url }: Item): string {
  const gist =
    entered?.gist === undefined ? undefined : `The ledger’s gist, not the original’s text: ${entered.gist}`;
  return `${[headline, url, gist, text].filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}
