import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { site } from '../../src/site.ts';
import { type Document, parse } from './html.ts';

/** One page of a built site. */
export interface Page {
  /** Its address below the root of the site, which begins and ends with a slash; `/404.html` is the exception. */
  path: string;
  html: string;
  document: Document;
}

/** A built site as it lies in a folder. */
export interface BuiltSite {
  directory: string;
  /** Where the root of the site is served: `/`, or the base path it was built for. */
  base: string;
  /** Its address, without a slash at the end. */
  origin: string;
  /** Every file, as a path from the folder with forward slashes, in order. */
  files: string[];
  pages: Page[];
  read: (file: string) => string;
  json: (file: string) => unknown;
  /** The page at a path below the root. @throws Error where there is none */
  page: (path: string) => Page;
}

/** @throws Error where nothing has been built there */
export function builtSite(directory: string, base = '/', origin: string = process.env.SITE_URL ?? site.address): BuiltSite {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Error(`There is no built site in ${resolve(directory)}. Run \`npm run build\` first, or set DIST_DIR.`);
  }
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(directory, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const read = (file: string) => readFileSync(join(directory, file), 'utf8');
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file): Page => {
      const html = read(file);
      let document: Document | undefined;
      return {
        path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        html,
        // Reading all pages takes seconds, and most tests look at few.
        get document() {
          return (document ??= parse(html));
        },
      };
    });
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return {
    directory,
    base,
    origin: origin.replace(/\/$/, ''),
    files,
    pages,
    read,
    json: (file) => JSON.parse(read(file)) as unknown,
    page: (path) => {
      const page = byPath.get(path);
      if (!page) throw new Error(`${directory} has no page ${path}.`);
      return page;
    },
  };
}

/** The site that `npm run build` made. */
export const dist = builtSite(process.env.DIST_DIR ?? 'dist');

/** The page where `path` is none. */
export const NOT_FOUND = '/404.html';
export const listedPages = dist.pages.filter(({ path }) => path !== NOT_FOUND);
