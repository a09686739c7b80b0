import { CORE_SCHEMA, dump } from 'js-yaml';
import type { Article } from '../archive/model.ts';
import { entryUrl } from '../archive/urls.ts';
import { articleRecord } from './record.ts';

/** The id that ends a paragraph of the content, `[#k3f9]`: an address for its page, no part of its words. */
const PASSAGE_ID = /[ \t]*\[#[a-z\d]{4,5}\](?=\s*$)/gm;

/**
 * The article as one JSON record, addresses absolute, dates in EDTF: as exact as they are known and without the days
 * that a month or a year would have.
 */
export function articleJson(article: Article, address: string | URL) {
  const record: Partial<ReturnType<typeof articleRecord>> = articleRecord(article, address);
  delete record.first_possible_day;
  delete record.last_possible_day;
  return { ...record, text: record.text!.replace(PASSAGE_ID, '') };
}

/** The article in Markdown: the record as front matter, then its headline and its text with absolute links. */
export function articleMarkdown(article: Article, address: string | URL): string {
  const front: Partial<ReturnType<typeof articleJson>> = articleJson(article, address);
  delete front.text;
  const yaml = dump(front, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true, quotingType: '"' });
  return `---\n${yaml}---\n\n# ${article.headline}\n\n${bodyOf(article, address)}\n`;
}

const CITE = /<Cite\s+article="([^"]*)"\s*>([^]*?)<\/Cite>/g;
const INLINE_LINK = /(\]\()([^)\s]+)/g;
const LINK_DEFINITION = /^(\[[^\]]+\]:\s*)(\S+)/gm;

/** The components of an MDX text become links, or give way to what they hold. */
function bodyOf({ body, href }: Article, address: string | URL): string {
  const page = new URL(href, address);
  const absolute = (_link: string, before: string, to: string) => before + new URL(to, page).href;
  return body
    .replace(PASSAGE_ID, '')
    .replace(
      CITE,
      (_cite, id: string, text: string) =>
        `[${text.trim()}](${new URL(entryUrl('articles', id), address).href})`,
    )
    .replace(/<\/?[A-Z]\w*[^>]*>/g, '')
    .replace(INLINE_LINK, absolute)
    .replace(LINK_DEFINITION, absolute)
    .trim();
}
