import { fold } from '../check/fold.ts';
import { asHeadline } from './item.ts';
import { jsonLdArticles } from './json-ld.ts';
import { metaContent } from './meta.ts';

/**
 * The headline as it stands on the page: the only `<h1>`, where the page's title or metadata has it too; else that of
 * JSON-LD or `og:title`; else the title without the name of the site.
 */
export function headlineOf(document: Document): string | undefined {
  const title = asHeadline(document.title);
  const given = [
    asHeadline(jsonLdArticles(document)[0]?.headline),
    asHeadline(metaContent(document, 'og:title')),
  ].filter((each) => each !== undefined);
  const shown = [...document.querySelectorAll('h1')].map((each) => asHeadline(each.textContent));
  const confirmed = shown.find(
    (each) =>
      each !== undefined &&
      fold(each) !== '' &&
      [title, ...given].some((other) => other !== undefined && fold(other).includes(fold(each))) &&
      fold(each) !== fold(metaContent(document, 'og:site_name') ?? ''),
  );
  const only = shown.length === 1 && title === undefined ? shown[0] : undefined;
  return confirmed ?? withoutSite(given[0] ?? only ?? title, metaContent(document, 'og:site_name'));
}

/** “Headline | Site” and “Headline - Site” without what follows the last bar, where that is the site's name. */
function withoutSite(headline: string | undefined, site: string | undefined): string | undefined {
  if (headline === undefined || site === undefined) return headline;
  const [, first, last] = /^(.+?)\s+[|–—-]\s+([^|–—]+)$/.exec(headline) ?? [];
  return last !== undefined && fold(last) === fold(site) ? first : headline;
}
