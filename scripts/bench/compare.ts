import { join } from 'node:path';
import { setAside, writeDown } from './before.ts';
import { comparedArchive } from './compare/archive.ts';
import { buildWithEleventy, needEleventy, writeEleventy } from './compare/eleventy.ts';
import { buildWithHugo, needHugo, writeHugo } from './compare/hugo.ts';
import { addressesOf, furtherPages } from './compare/pages.ts';
import type { Run } from './run.ts';
import { type BenchSite, type BuildRun, build, needCorpus } from './site.ts';

/** What the same pages cost here and elsewhere. */
export interface Comparison {
  articles: number;
  /** How many pages all three have, at the same addresses. */
  pages: number;
  /** Without the files beside its pages. */
  bare: BuildRun & { furtherPages: number };
  hugo: Run & { version: string };
  eleventy: Run;
}

/**
 * Builds one archive as a bare site, with Hugo and with Eleventy, one after the other.
 *
 * @throws Error where one of them is missing or fails, or has not all pages
 */
export async function compare(site: BenchSite): Promise<Comparison> {
  const version = needHugo();
  await needEleventy();
  needCorpus(site);
  const { articles, content, folder } = site;
  const [bareSite, hugo, eleventy] = ['bare', 'hugo', 'eleventy'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [bareSite, hugo, eleventy]) setAside(each);

  writeDown();
  const archive = comparedArchive(content);
  const wanted = addressesOf(archive);
  console.log(`\n${articles} articles: the same ${wanted.length} pages by Hugo`);
  writeHugo(archive, hugo);
  const byHugo = await buildWithHugo(hugo);
  furtherPages(wanted, join(hugo, 'site'));
  console.log(`\n${articles} articles: the same pages by Eleventy`);
  writeEleventy(archive, eleventy);
  const byEleventy = await buildWithEleventy(eleventy);
  furtherPages(wanted, join(eleventy, 'site'));
  console.log(`\n${articles} articles: a bare build`);
  const bareFolders = { ...site, directory: join(bareSite, 'site'), cache: join(bareSite, 'cache') };
  const bare = await build(bareFolders, ['--bare']);
  return {
    articles,
    pages: wanted.length,
    bare: { ...bare, furtherPages: furtherPages(wanted, bareFolders.directory) },
    hugo: { ...byHugo, version },
    eleventy: byEleventy,
  };
}
