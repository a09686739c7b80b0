import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getArchive, getTexts } from '../../../../archive/load.ts';
import { storedNames } from '../../../../search/names.ts';

export const getStaticPaths = (async () => {
  const names = storedNames(await getArchive(), await getTexts());
  return [...names].map(([initial, held]) => ({ params: { initial }, props: { held } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.held);
