import { site } from '../site.ts';
import { en } from './en.ts';

export type Strings = typeof en;

const languages: Record<string, Strings> = { en };
const chosen = languages[site.language];
if (!chosen) throw new Error(`src/site.ts: there is no src/strings/${site.language}.ts`);

/** The words of the archive's language. */
export const strings: Strings = chosen;

const languageNames = new Intl.DisplayNames([site.locale], { type: 'language' });

/** The name of a BCP 47 language in the language of the archive: `es` is “Spanish”. */
export const languageName = (tag: string) => languageNames.of(tag) ?? tag;
