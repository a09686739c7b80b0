import type { CslDate, CslItem, CslName } from './csl.ts';
import { edtfOf, sharedParts } from './csl-date.ts';

/**
 * The item as one RIS reference, its lines ending in CRLF.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format) and Zotero's translators, by which reference managers read it
 */
export function ris(item: CslItem): string {
  const [year] = sharedParts(item.issued);
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ['TI', item.title],
    ...item.author.map((name): [string, string] => ['AU', risName(name)]),
    ['T2', item['container-title']],
    ['PB', item['container-title']],
    ['CY', item['publisher-place']],
    ['DA', risDate(item.issued)],
    ['PY', year === undefined ? undefined : String(year)],
    ['OP', item['original-date'] && edtfOf(item['original-date'])],
    ['AB', item.abstract],
    ['LA', item.language],
    ['UR', item.URL],
  ];
  const said = lines.filter(([, value]) => value !== undefined);
  return [...said, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

const risName = (name: CslName) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);

/** `YYYY/MM/DD/` with what is not known left empty; an interval stands behind the last slash. */
function risDate(date: CslDate): string {
  const [year, month, day] = sharedParts(date).map((part) => String(part).padStart(2, '0'));
  const interval = date['date-parts'].length === 2 ? edtfOf(date).replace('/', ' to ') : '';
  return [year, month, day, interval].join('/');
}
