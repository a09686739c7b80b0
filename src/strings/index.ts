import { site } from '../site.ts';
import { wordsOfSite } from './choice.ts';
import { en } from './en.ts';

export type Strings = typeof en;

/** The words of the archive's language. */
export const strings: Strings = wordsOfSite({ en }, 'src/strings/index.ts');

const languageNames = new Intl.DisplayNames([site.locale], { type: 'language' });

/** The name of a BCP 47 language in the language of the archive: `es` is “Spanish”. */
export const languageName = (tag: string) => languageNames.of(tag) ?? tag;
