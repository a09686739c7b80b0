import { sitemapUrl } from '../archive/urls.ts';

/**
 * Lets every robot read everything, and names the sitemap.
 *
 * @param root the address of the site
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export const robotsText = (root: URL) =>
  `User-agent: *\nAllow: /\n\nSitemap: ${new URL(sitemapUrl(), root).href}\n`;
