import type { APIRoute } from 'astro';
import { getArchive } from '../../../archive/load.ts';
import { openApi } from '../../../formats/openapi.ts';

export const GET: APIRoute = async ({ site }) => Response.json(openApi(await getArchive(), site!));
