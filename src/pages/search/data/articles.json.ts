import type { APIRoute } from 'astro';
import { getArchive } from '../../../archive/load.ts';
import { listedArticles } from '../../../search/data.ts';

export const GET: APIRoute = async () => Response.json(listedArticles(await getArchive()));
