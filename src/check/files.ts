import { isWithdrawn } from '../schemas/articles.ts';
import type { Addressed } from '../schemas/addresses.ts';
import { SLUG } from '../schemas/fields.ts';
import { frontOf } from './front.ts';
import { type Problem, wholeFile } from './problem.ts';
import type { ContentFile, Stray } from './read.ts';

const STRAY: Record<Stray['kind'], [wrong: string, right: string]> = {
  file: ['is no entry and would be lost', 'Only .md and .mdx files belong here; move it elsewhere'],
  link: ['is a link to another file or folder', 'Put the file itself here'],
  giant: ['is larger than 500 kB', 'An entry is a text of a few pages; take out what is not'],
};

/** Names of files, entries told twice, bodies that must not be empty, files that are no entry. */
export function checkFiles(files: ContentFile[], strays: Stray[]): Problem[] {
  const seen = new Map<string, string>();
  const problems = strays.map(({ file, kind }) => wholeFile(file, ...STRAY[kind]));
  for (const entry of files) {
    const { collection, id, file, body } = entry;
    const key = `${collection}/${id}`;
    const twin = seen.get(key);
    if (twin)
      problems.push(
        wholeFile(file, `has the same id as ${twin}: “${id}”`, 'Keep one of the two, or rename one'),
      );
    seen.set(key, file);
    if (!makesAddress(entry)) {
      problems.push(wholeFile(file, `is named “${id}”, which makes no address`, rightName(collection)));
    }
    if (collection === 'articles' && body.trim() === '' && !leftItsText(entry)) {
      problems.push(wholeFile(file, 'has no text', 'Write the article below the front matter'));
    }
  }
  return problems;
}

/** Whether the id of an entry is one that an address can be made of. */
export const makesAddress = ({ collection, id }: { collection: Addressed; id: string }) =>
  collection === 'articles' ? isArticleId(id) : SLUG.test(id);

/** An article that was withdrawn may have. */
const leftItsText = (entry: ContentFile) => {
  const article = frontOf(entry, 'articles');
  return article !== undefined && isWithdrawn(article);
};

/** `<year>/<slug>`, the slug with a letter in it and not that of a further page of a list. */
const isArticleId = (id: string) => {
  const [year = '', slug = '', ...rest] = id.split('/');
  return (
    rest.length === 0 &&
    /^\d{4}$/.test(year) &&
    SLUG.test(slug) &&
    /[a-z]/.test(slug) &&
    !/^page-\d+$/.test(slug)
  );
};

const rightName = (collection: string) =>
  collection === 'articles'
    ? 'Name it articles/<year>/<words-with-hyphens>.md, in lower-case letters without accents'
    : `Name it ${collection}/<words-with-hyphens>.md, in lower-case letters without accents`;
