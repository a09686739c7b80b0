import type { APIRoute } from 'astro';
import { getArchive } from '../../../archive/load.ts';

/** The id of each article, by its number in the files of the search. */
export const GET: APIRoute = async () => Response.json((await getArchive()).articles.map(({ id }) => id));
