import type { CslItem, CslName } from './csl.ts';
import { edtfOf, sharedParts } from './csl-date.ts';

/** What cannot be had by a backslash before it. */
const NAMED: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * The item as one BibTeX entry in UTF-8: `@online`, since BibTeX has no type for news, with the dates of BibLaTeX
 * (`date`, `origdate`) and a `year` for styles that know no other.
 *
 * @see https://ctan.org/pkg/biblatex (entry types and fields)
 */
export function bibtex(item: CslItem): string {
  const [year] = sharedParts(item.issued);
  const fields: [name: string, value: string | undefined][] = [
    ['author', item.author.map(bibtexName).join(' and ')],
    ['title', protectedCase(item.title)],
    ['organization', `{${escaped(item['container-title'])}}`],
    ['location', item['publisher-place'] && `{${escaped(item['publisher-place'])}}`],
    ['date', edtfOf(item.issued)],
    ['year', year === undefined ? undefined : String(year)],
    ['origdate', item['original-date'] && edtfOf(item['original-date'])],
    ['abstract', item.abstract && escaped(item.abstract)],
    ['language', item.language],
    ['url', item.URL?.replaceAll('{', '%7B').replaceAll('}', '%7D')],
  ];
  const said = fields.filter(([, value]) => value !== undefined);
  return `@online{${item.id},\n${said.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** As TeX prints it: its own characters escaped, dashes and quotes kept from running together. */
const escaped = (text: string) =>
  text
    .replace(/[\\~^{}$&%#_]/g, (character) => NAMED[character] ?? `\\${character}`)
    .replace(/([-`'])(?=\1)/g, '$1{}');

/** Braces keep the parts of an institution's name together. */
const bibtexName = (name: CslName) =>
  'literal' in name ? `{${escaped(name.literal)}}` : `${escaped(name.family)}, ${escaped(name.given)}`;

/** Braces keep capitals, which styles would lower: all but that of a first word. */
const protectedCase = (title: string) =>
  title.replace(/\S+/gu, (word, at: number) =>
    /\p{Lu}/u.test(at === 0 ? word.slice(1) : word) ? `{${escaped(word)}}` : escaped(word),
  );
