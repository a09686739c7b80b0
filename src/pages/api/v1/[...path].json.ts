import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { site } from 'astro:config/server';
import { getArchive } from '../../../archive/load.ts';
import { apiFiles } from '../../../formats/api.ts';

export const getStaticPaths = (async () => {
  const archive = await getArchive();
  return apiFiles(archive, site!).map(({ body, path }) => ({ params: { path }, props: { body } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.body());
