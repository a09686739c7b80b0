import type { APIRoute } from 'astro';
import { getArchive } from '../../../archive/load.ts';
import { storeDates } from '../../../search/stored.ts';

export const GET: APIRoute = async () => {
  const { articles } = await getArchive();
  return Response.json(storeDates(articles.map(({ published }) => published)));
};
