import type { Move } from '../archive/moves.ts';
import { siteUrl } from '../archive/urls.ts';

/**
 * The file `_redirects` of Netlify and Cloudflare Pages: `from to status` on a line. Paths are below the folder that
 * is published, and so without the base path. Cloudflare takes no `301!`, which would let a line win over the page
 * that stands at the same address; on Netlify that page does the same.
 *
 * @see https://docs.netlify.com/routing/redirects/ https://developers.cloudflare.com/pages/configuration/redirects/
 */
export const redirectsFile = (moves: Move[]): string =>
  moves.map(({ from, href }) => `${from} /${href.slice(siteUrl().length)} 301\n`).join('');
