import type { APIRoute } from 'astro';
import { getArchive } from '../archive/load.ts';
import { llmsText } from '../formats/llms.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(llmsText(await getArchive(), site!), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
