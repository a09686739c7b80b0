import { frontOf } from '../check/front.ts';
import type { ContentFile } from '../check/read.ts';
import type { Item } from './item.ts';
import type { Names } from './recognise.ts';

/** The publishers that an address may be of: one, where it is known. */
export type PublisherFinder = (url: string) => string[];

/** The host of an address without its `www.`, in lower case. */
const hostOf = (url: string) => new URL(url).hostname.replace(/^www\d?\./, '');

/**
 * Tells publishers by their sites: by the same host or one below it, and among several there by the longest path. A
 * host that no publisher names is that of the publisher whom the archive's articles cite there, if it is one alone.
 */
export function publisherFinder(files: ContentFile[]): PublisherFinder {
  const sites = files.flatMap((file) => {
    const url = frontOf(file, 'publishers')?.url;
    return url === undefined ? [] : [{ id: file.id, host: hostOf(url), path: pathOf(url) }];
  });
  const cited = Map.groupBy(
    files.flatMap((file) => {
      const source = frontOf(file, 'articles')?.source;
      return source?.url === undefined ? [] : [{ host: hostOf(source.url), id: source.publisher }];
    }),
    ({ host }) => host,
  );
  return (url) => {
    const hosts = parentsOf(hostOf(url));
    const path = pathOf(url);
    for (const host of hosts) {
      const there = sites.filter((site) => site.host === host && path.startsWith(site.path));
      const longest = Math.max(...there.map((site) => site.path.length));
      const best = there.filter((site) => site.path.length === longest);
      if (best.length > 0) return best.map(({ id }) => id);
    }
    return [...new Set((cited.get(hosts[0]!) ?? []).map(({ id }) => id))];
  };
}

const pathOf = (url: string) => new URL(url).pathname.replace(/[^/]*$/, '').toLowerCase() || '/';

/** A host and those above it, the last of them with two labels: `a.b.example`, `b.example`. */
function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_, index) => labels.slice(index).join('.'));
}

/** The publisher of an item, as its ledger or its address says; or what an editor has to find out. */
export function publisherOf(
  { entered, url }: Item,
  publishersAt: PublisherFinder,
  names: Names,
): { id?: string; open?: string } {
  const called = entered?.publisher === undefined ? [] : names.entriesCalled('publishers', entered.publisher);
  if (called.length === 1) return { id: called[0]!.id };
  const there = url === undefined ? [] : publishersAt(url);
  if (there.length === 1) return { id: there[0]! };
  if (there.length > 1) return { open: `${there.join(' or ')}, which share the site ${hostOf(url!)}` };
  if (url === undefined)
    return { open: `who published it${entered?.publisher ? `: “${entered.publisher}”` : ''}` };
  const name = entered?.publisher ? `“${entered.publisher}”` : `who publishes at ${hostOf(url)}`;
  return {
    open: `${name}; if it is no entry yet: npm run new -- publisher --url ${new URL(url).origin}/`,
  };
}
