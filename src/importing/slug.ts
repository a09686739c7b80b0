const LONGEST = 60;
const MOST_WORDS = 8;

/** Plain words for the name of a file, or undefined where the text has none in Latin letters. */
export function slugOf(text: string | undefined): string | undefined {
  const words =
    (text ?? '')
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words.slice(0, MOST_WORDS)) {
    if (slug.length + word.length >= LONGEST) break;
    slug += slug === '' ? word : `-${word}`;
  }
  return /[a-z]{2}/.test(slug) && !/^page-\d+$/.test(slug) ? slug : undefined;
}
