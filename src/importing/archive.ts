import { frontOf } from '../check/front.ts';
import type { ContentFile } from '../check/read.ts';

/** The article that cites an address already, as its path; one address has many spellings. */
export function citedAddresses(files: ContentFile[]): (url: string) => string | undefined {
  const cited = new Map(
    files.flatMap((entry) => {
      const url = frontOf(entry, 'articles')?.source.url;
      return url === undefined ? [] : [[plain(url), entry.file] as const];
    }),
  );
  return (url) => cited.get(plain(url));
}

/** Without what does not tell two pages apart: scheme, `www.`, fragment, a slash at the end, tracking. */
function plain(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address);
  for (const key of [...searchParams.keys()]) {
    if (/^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/.test(key)) searchParams.delete(key);
  }
  const query = searchParams.toString();
  return `${hostname.replace(/^www\d?\./, '')}${pathname.replace(/\/+$/, '')}${query && `?${query}`}`;
}
