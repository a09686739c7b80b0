import { type Element, all } from './html.ts';
import type { BuiltSite, Page } from './site.ts';

/** What a page points at: where it is said, and the address as it stands there. */
export interface Link {
  from: Page;
  where: string;
  address: string;
  /** The browser fetches it by itself, or sends to it what a reader types. */
  isLoaded: boolean;
}

const LINKED = ['a[href]', 'area[href]', 'link[href]', 'form[action]', '[src]', '[srcset]', '[poster]', 'object[data]', 'use[href]'];
const ONLY_NAMED = /\b(?:canonical|alternate|license|author|next|prev|cite-as|describedby|linkset|type)\b/;

export function linksOf(from: Page): Link[] {
  const ofElements = all(LINKED.join(), from.document).flatMap((element) =>
    addressesOf(element).map((address): Link => ({ from, where: `<${element.name}>`, address, isLoaded: isLoaded(element) })),
  );
  const ofStyles = all('style', from.document).flatMap((style) =>
    [...cssOf(style).matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s*(["'])(.*?)\3/g)].map(
      (match): Link => ({ from, where: '<style>', address: match[2] ?? match[4] ?? '', isLoaded: true }),
    ),
  );
  return [...ofElements, ...ofStyles].filter(({ address }) => !/^(?:mailto|data):/.test(address));
}

const cssOf = ({ children }: Element) => children.map((child) => ('data' in child ? child.data : '')).join('');

function addressesOf({ attribs }: Element): string[] {
  const sets = attribs.srcset?.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '') ?? [];
  const names = ['href', 'action', 'src', 'poster', 'data'] as const;
  return [...names.flatMap((name) => attribs[name] ?? []), ...sets];
}

const isLoaded = ({ attribs, name }: Element) =>
  name === 'link' ? !ONLY_NAMED.test(attribs.rel ?? '') : name !== 'a' && name !== 'area';

export const addressOf = ({ base, origin }: BuiltSite, { path }: Page) => `${origin}${base.replace(/\/$/, '')}${path}`;

/** What of the site an address leads to, and the fragment in it; nothing where it leads elsewhere. */
export function target(site: BuiltSite, { address, from }: Link): { path: string; fragment: string } | undefined {
  const url = new URL(address, addressOf(site, from));
  if (url.origin !== new URL(site.origin).origin) return undefined;
  const path = decodeURIComponent(url.pathname);
  const isInside = path.startsWith(site.base);
  return { path: isInside ? path.slice(site.base.length - 1) : `outside ${site.base}: ${path}`, fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** Links within the site that lead to no page, no file, or no element of the page. */
export function brokenLinks(site: BuiltSite): string[] {
  const files = new Set(site.files.map((file) => `/${file}`));
  const ids = new Map(site.pages.map(({ document, path }) => [path, new Set(all('[id]', document).map(({ attribs }) => attribs.id))]));
  return site.pages.flatMap(linksOf).flatMap((link) => {
    const to = target(site, link);
    if (!to) return [];
    const found = ids.get(to.path);
    const isThere = found ? to.fragment === '' || found.has(to.fragment) : files.has(to.path);
    return isThere ? [] : [`${link.from.path}: ${link.where} leads to ${link.address}, which is not there`];
  });
}

/** The paths of the pages that a reader comes to from the home page, by links alone. */
export function reachable(site: BuiltSite): Set<string> {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const reached = new Set(['/']);
  for (const path of reached) {
    const page = pages.get(path);
    if (!page) continue;
    for (const link of linksOf(page).filter(({ where }) => where === '<a>')) {
      const to = target(site, link);
      if (to && pages.has(to.path)) reached.add(to.path);
    }
  }
  return reached;
}
