import slugify from '@sindresorhus/slugify';

/** Words that a name in an address can do without, by language. */
const STOP_WORDS: Record<string, Set<string>> = {
  en: new Set(
    'a an and are as at be been by for from had has have in into is it its of on or over that the their to was were what when where which who why will with how'.split(
      ' ',
    ),
  ),
};

const LONGEST = 7;
const SHORTEST = 3;

/**
 * Three to seven plain words for an address, of what an entry is called: without accents, without the words that say
 * little as long as three others remain. A shorter title gives fewer.
 */
export function proposedSlug(title: string, language: string): string {
  const words = slugify(title.replaceAll(/[’'](?=\p{L})/gu, ''), { decamelize: false }).split('-');
  const stop = STOP_WORDS[language];
  const telling = words.filter((word) => !stop?.has(word));
  return (telling.length >= SHORTEST ? telling : words).slice(0, LONGEST).join('-');
}
