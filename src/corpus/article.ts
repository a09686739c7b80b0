import { isDay } from '../schemas/edtf.ts';
import type { z } from 'zod';
import type { articles } from '../schemas/articles.ts';
import type { Facts } from './facts.ts';
import { slugOf } from './names.ts';
import type { Specimens } from './specimens.ts';
import type { Stock } from './stock.ts';
import type { Texts } from './writing.ts';

/** The address of an article within its year: the first words of its headline. */
export function articleSlug(headline: string): string {
  const slug = slugOf(headline);
  return /[a-z]/.test(slug) && !/^page-\d+$/.test(slug) ? slug : `report-${slug}`.replace(/-$/, '');
}

/** The front matter of an article of the corpus, as an editor would write it. */
export function articleFront(
  { id, facts, texts }: { id: string; facts: Facts; texts: Texts },
  specimens: Specimens,
  { tables }: Stock,
): z.input<typeof articles> {
  const { language, publisher, specimen, ...filed } = facts;
  const { source } = specimens.articles[specimen]!.front;
  const site = tables.publishers.get(publisher)!.front.url ?? 'https://original.example/';
  return {
    headline: texts.headline,
    summary: texts.summary,
    ...filed,
    source: {
      publisher,
      headline: source.headline && texts.original,
      url: source.url && new URL(id, site).href,
      date: source.date && isDay(facts.published) ? facts.published : undefined,
      language,
      note: texts.note || undefined,
    },
  };
}
