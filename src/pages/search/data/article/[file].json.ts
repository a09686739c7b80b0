import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { keyOf } from '../../../../archive/cache-keys.ts';
import { getArchive } from '../../../../archive/load.ts';
import { foundArticle } from '../../../../search/data.ts';
import { fileOf } from '../../../../search/stored.ts';

export const getStaticPaths = (async () => {
  const { articles } = await getArchive();
  return articles.map((article, number) => ({
    params: { file: String(fileOf(number, articles.length)) },
    props: { article },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const cacheKey = ({ article }: Props) => keyOf(article);

export const GET: APIRoute<Props> = ({ props }) => Response.json(foundArticle(props.article));
