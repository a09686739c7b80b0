import { franc } from 'franc';
import { language as languageTag } from '../schemas/fields.ts';

/** Fewer letters than these say too little of their language. */
const ENOUGH = 200;

/** Languages that no detector tells apart by a page of text. */
const ALIKE = [new Set(['id', 'ms']), new Set(['no', 'nb', 'nn', 'da'])];

export interface Language {
  language?: string | undefined;
  /** What an editor has to find out, where it is not known. */
  open?: string | undefined;
}

/**
 * The language of a text, BCP 47: the declared one, where the text does not read otherwise; else the one it reads as.
 *
 * @param declared by `<html lang>`, `og:locale` or a feed, in any of the forms in use (`es_PE`, `en-US`)
 */
export function languageOf(text: string, declared: string | undefined): Language {
  const said = baseOf(declared);
  const read = readAs(text);
  if (said !== undefined && read !== undefined && !alike(said, read)) {
    return { open: `the page says ${said}, the text reads as ${read}` };
  }
  const language = said ?? read;
  return language === undefined ? { open: 'the language of the original, as in en or es' } : { language };
}

function baseOf(declared: string | undefined): string | undefined {
  const [tag] = canonical((declared ?? '').trim().replaceAll('_', '-'));
  const base = tag?.startsWith('zh-Han') ? tag.slice(0, 7) : tag?.split('-')[0];
  return base !== undefined && base !== 'und' && languageTag.safeParse(base).success ? base : undefined;
}

/** ISO 639-3 becomes the shortest tag that BCP 47 has: `eng` is `en`, `cmn` is `zh`. */
function readAs(text: string): string | undefined {
  const letters = text.replace(/https?:\S+|[^\p{L}\p{M}\s]/gu, ' ');
  const isIdeographic = /\p{Script=Han}|\p{Script=Thai}/u.test(letters);
  if (letters.replace(/\s/g, '').length < (isIdeographic ? ENOUGH / 4 : ENOUGH)) return undefined;
  const code = franc(letters);
  return code === 'und' ? undefined : canonical(code)[0]?.split('-')[0];
}

const alike = (a: string, b: string) => {
  const [left, right] = [a.split('-')[0]!, b.split('-')[0]!];
  return left === right || ALIKE.some((group) => group.has(left) && group.has(right));
};

function canonical(tag: string): string[] {
  try {
    return tag === '' ? [] : Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}
