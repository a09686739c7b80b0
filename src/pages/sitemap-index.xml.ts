import type { APIRoute } from 'astro';
import { getArchive } from '../archive/load.ts';
import { sitemapParts } from '../formats/sitemap/pages.ts';
import { sitemapIndexXml, withinLimit } from '../formats/sitemap/xml.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(sitemapIndexXml(withinLimit(sitemapParts(await getArchive())), site!), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
