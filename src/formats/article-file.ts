import type { Article } from '../archive/model.ts';
import { linkset } from './article-head.ts';
import type { ArticleEnding } from './article-files.ts';
import { articleJson, articleMarkdown } from './article-text.ts';
import { bibtex } from './bibtex.ts';
import { recordItem } from './csl.ts';
import { originalItem } from './csl-original.ts';
import { articleNode } from './json-ld/article.ts';
import { ris } from './ris.ts';

type Writer = (article: Article, address: URL) => string;

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** CSL-JSON is a list of items, here of one. */
const WRITERS: Record<ArticleEnding, Writer> = {
  md: articleMarkdown,
  json: (article, address) => json(articleJson(article, address)),
  bib: (article, address) => bibtex(recordItem(article, address)),
  ris: (article, address) => ris(recordItem(article, address)),
  'csl.json': (article, address) => json([recordItem(article, address)]),
  'original.bib': (article) => bibtex(originalItem(article)),
  'original.ris': (article) => ris(originalItem(article)),
  'original.csl.json': (article) => json([originalItem(article)]),
  jsonld: (article, address) => json({ '@context': 'https://schema.org', ...articleNode(article, address) }),
  'linkset.json': linkset,
};

/** What stands in the file beside the article's page. @param address of the archive */
export const articleFile = (article: Article, ending: ArticleEnding, address: URL): string =>
  WRITERS[ending](article, address);
