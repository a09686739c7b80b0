import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/check/read.ts';
import { readAll, setAside, writeDown } from './before.ts';
import { type BenchSite, type BuildRun, build, needCorpus } from './site.ts';
import { type SiteSize, sizeOf } from './sizes.ts';

/** What building a site of one size costs. */
export interface BuildFindings {
  articles: number;
  /** With nothing kept. */
  cold: BuildRun;
  /** With the cards and citations of an earlier build, and without its site. */
  warm: BuildRun;
  /** Over the site before, after the summary and the text of one article have changed. */
  changed: BuildRun;
  size: SiteSize;
}

/** @throws Error where the site cannot be built */
export async function measureBuilds(site: BenchSite): Promise<BuildFindings> {
  needCorpus(site);
  const { articles, cache, content, directory } = site;
  const forgetSite = () => {
    for (const folder of [directory, `${directory}.next`]) setAside(folder);
  };
  setAside(cache);
  forgetSite();
  const built = async (how: string) => {
    writeDown();
    readAll(['node_modules', 'src', content]);
    console.log(`\n${articles} articles: a build ${how}`);
    return build(site);
  };
  const cold = await built('with nothing kept');
  console.log(`\n${articles} articles: the sizes of what was built`);
  const size = sizeOf(directory);
  forgetSite();
  const warm = await built('with cards and citations kept, and no site before it');
  const restore = changeOneArticle(content);
  try {
    return { articles, cold, warm, changed: await built('with one article changed'), size };
  } finally {
    restore();
  }
}

/**
 * Writes a word more into the summary and the first paragraph of the article in the middle of the archive.
 *
 * @returns a function that takes both back
 */
function changeOneArticle(content: string): () => void {
  const articles = readContent(content).files.filter(({ collection }) => collection === 'articles');
  const { id } = articles[Math.floor(articles.length / 2)]!;
  const file = join(content, 'articles', `${id}.md`);
  const before = readFileSync(file, 'utf8');
  const after = before
    .replace(/^summary: "(.*?)\.?"$/m, 'summary: "$1 again."')
    .replace(/\.? (?=\[#)/, ' again. ');
  if (after.split(' again.').length < before.split(' again.').length + 2)
    throw new Error(`${file} has no summary and first paragraph of the form that src/corpus writes.`);
  writeFileSync(file, after);
  return () => writeFileSync(file, before);
}
