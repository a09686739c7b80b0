import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { keyOf } from '../../../archive/cache-keys.ts';
import { getArchive } from '../../../archive/load.ts';
import { type ArticleEnding, ARTICLE_FILES } from '../../../formats/article-files.ts';
import { articleFile } from '../../../formats/article-file.ts';

export const getStaticPaths = (async () => {
  const { articles } = await getArchive();
  return articles.flatMap((article) => {
    const [year, slug] = article.id.split('/');
    return ARTICLE_FILES.map(({ ending }) => ({ params: { year, slug, ending }, props: { article } }));
  });
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const cacheKey = ({ article }: Props) => keyOf(article);

export const GET: APIRoute<Props> = ({ params, props, site }) =>
  new Response(articleFile(props.article, params.ending as ArticleEnding, site!));
