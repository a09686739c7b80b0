import { francAll } from 'franc';
import { language as languageTag } from '../schemas/fields.ts';

/** Fewer letters than these say too little of their language. */
const ENOUGH = 200;

/** A declared language stands where the text reads as it nearly as well as it reads as any. */
const NEARLY = 0.85;

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
  const readings = readingsOf(text);
  const [likeliest] = readings;
  if (said === undefined) {
    return likeliest
      ? { language: likeliest.language }
      : { open: 'the language of the original, as in en or es' };
  }
  const asSaid = readings.find(({ language }) => language === said.split('-')[0]);
  if (!likeliest || (asSaid?.likelihood ?? 0) >= NEARLY) return { language: said };
  return { open: `the page says ${said}, the text reads as ${likeliest.language}` };
}

function baseOf(declared: string | undefined): string | undefined {
  const [tag] = canonical((declared ?? '').trim().replaceAll('_', '-'));
  const base = tag?.startsWith('zh-Han') ? tag.slice(0, 7) : tag?.split('-')[0];
  return base !== undefined && base !== 'und' && languageTag.safeParse(base).success ? base : undefined;
}

/**
 * The languages a text may be in, the likeliest first, with 1 for that one; none where it is too short. ISO 639-3
 * becomes the shortest tag that BCP 47 has: `eng` is `en`, `cmn` is `zh`. Languages without a tag of two letters are
 * passed over, but for Filipino: few news are written in them, and short English reads as Scots.
 */
function readingsOf(text: string): { language: string; likelihood: number }[] {
  const letters = text.replace(/https?:\S+|[^\p{L}\p{M}\s]/gu, ' ');
  const isDense = /\p{Script=Han}|\p{Script=Thai}/u.test(letters);
  if (letters.replace(/\s/g, '').length < (isDense ? ENOUGH / 4 : ENOUGH)) return [];
  const known = francAll(letters)
    .map(([code, likelihood]) => ({ language: canonical(code)[0]!.split('-')[0]!, likelihood }))
    .filter(({ language }) => language.length === 2 || language === 'fil');
  const best = known[0]?.likelihood ?? 1;
  return known.map(({ language, likelihood }) => ({ language, likelihood: likelihood / best }));
}

function canonical(tag: string): string[] {
  try {
    return tag === '' ? [] : Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}
