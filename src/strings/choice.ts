import { site } from '../site.ts';

/**
 * The words of the archive's language.
 *
 * @param file the one that lists the languages
 * @throws Error where it has not that language
 */
export function wordsOfSite<T>(languages: Record<string, T>, file: string): T {
  const words = languages[site.language];
  if (!words) throw new Error(`src/site.ts: ${file} has no words of the language ${site.language}`);
  return words;
}
