import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { site } from 'astro:config/server';
import { getArchive } from '../../../archive/load.ts';
import { apiFiles } from '../../../formats/api.ts';

export const getStaticPaths = (async () => {
  const archive = await getArchive();
  return apiFiles(archive, site!).map((file) => ({ params: { path: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const cacheKey = ({ file }: Props) => file.cacheKey?.();

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.file.body());
