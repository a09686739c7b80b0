import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getArchive } from '../archive/load.ts';
import { sitemapParts } from '../formats/sitemap/pages.ts';
import { sitemapXml, withinLimit } from '../formats/sitemap/xml.ts';

export const getStaticPaths = (async () =>
  withinLimit(sitemapParts(await getArchive())).map((part) => ({
    params: { part: part.name },
    props: { part },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { part }, site }) =>
  new Response(sitemapXml(part, site!), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
