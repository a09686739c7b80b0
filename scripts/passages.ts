import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../src/check/read.ts';
import { withPassageIds } from './filing.ts';

/** Writes an id at the end of every paragraph of an article that has none. */
const articles = readContent().files.filter(({ collection }) => collection === 'articles');
let changed = 0;
for (const { file } of articles) {
  const path = join(process.cwd(), file);
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes)) throw new Error(`${file} is not UTF-8. Save it as UTF-8 first.`);
  const marked = withPassageIds(text, file);
  if (marked === text) continue;
  writeFileSync(path, marked);
  console.log(file);
  changed++;
}
console.log(`Ids were written into ${changed} of ${articles.length} articles.`);
