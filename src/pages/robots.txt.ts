import type { APIRoute } from 'astro';
import { robotsText } from '../formats/robots.ts';

export const GET: APIRoute = ({ site }) => new Response(robotsText(site!));
