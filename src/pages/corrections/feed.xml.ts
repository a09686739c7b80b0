import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/load.ts';
import { correctionsFeed } from '../../formats/corrections-feed.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(correctionsFeed(await getArchive(), site!), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
