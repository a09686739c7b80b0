import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getArchive } from '../../../../archive/load.ts';
import { foundArticle } from '../../../../search/data.ts';

export const getStaticPaths = (async () => {
  const { articles } = await getArchive();
  return articles.map((article, number) => ({ params: { number: String(number) }, props: { article } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(foundArticle(props.article));
