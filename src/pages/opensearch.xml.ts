import type { APIRoute } from 'astro';
import { openSearchDescription } from '../formats/opensearch.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(openSearchDescription(site!), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
