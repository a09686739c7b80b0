import { z } from 'zod';
import { strings } from '../strings/index.ts';
import * as records from './record-schemas.ts';

const says = strings.api.fields;
const uri = (text: string) => z.url().describe(text);
const self = uri(says.self);

/** What every page of a list says of itself, besides its items. */
const listPage = {
  self,
  total: z.int().min(0).describe(says.total),
  page: z.int().min(1).describe(says.page),
  pages: z.int().min(1).describe(says.pages),
  previous: z.url().nullable().describe(says.previous),
  next: z.url().nullable().describe(says.next),
};

const article = records.article.extend({ self });
const articleSummary = article.omit({ text: true });
const articleReference = z.strictObject({
  self,
  id: records.article.shape.id,
  url: records.article.shape.url,
  headline: records.article.shape.headline,
  published: records.article.shape.published,
});
const articlesOf = z.strictObject({ ...listPage, items: z.array(articleReference) });

const value = z.strictObject({
  self,
  id: z.string().describe(says.valueId),
  name: z.string().describe(says.valueName),
  url: z.url().nullable().describe(says.valueUrl),
  article_count: records.topic.shape.article_count,
});

const withArticles = <T extends z.ZodRawShape>(record: z.ZodObject<T>) =>
  record.extend({ self, articles: articlesOf.describe(says.articles) });

/** What the API answers, by the names its description gives to the schemas. */
export const apiSchemas = {
  Root: z.strictObject({
    self,
    name: z.string().describe(says.name),
    description: z.string().describe(says.description),
    version: z.string().describe(says.version),
    licence: uri(says.licence),
    documentation: uri(says.documentation),
    openapi: uri(says.openapi),
    data: uri(says.data),
    lists: z
      .array(
        z.strictObject({
          name: z.string().describe(says.listName),
          self,
          total: z.int().min(0).describe(says.total),
        }),
      )
      .describe(says.lists),
  }),
  ArticleList: z.strictObject({ ...listPage, items: z.array(articleSummary) }),
  ArticlesOf: articlesOf,
  ValueList: z.strictObject({ ...listPage, items: z.array(value) }),
  Article: article,
  Organisation: withArticles(records.organisation),
  Event: withArticles(records.event),
  Topic: withArticles(records.topic),
  Person: withArticles(records.person),
  Place: withArticles(records.place),
  Publisher: withArticles(records.publisher),
  Dossier: records.dossier.extend({ self }),
  Value: value.extend({ articles: articlesOf.describe(says.articles) }),
};

export type ApiSchema = keyof typeof apiSchemas;
export type ApiAnswer<S extends ApiSchema> = z.output<(typeof apiSchemas)[S]>;
