import { dayOf } from './evidence.ts';
import type { Item } from './item.ts';
import { datelineOf } from './dateline.ts';

/** A headline that opens an item of a text, at the index of its paragraph. */
interface Start {
  index: number;
  dated: boolean;
}

const LONGEST_HEADING = 250;
/** A shorter line without a date below it is taken for a heading within an item. */
const SHORTEST_UNDATED = 50;

export const paragraphsOf = (text: string): string[] =>
  text.split(text.includes('\n\n') ? /\n{2,}/ : '\n').filter((paragraph) => paragraph.trim() !== '');

/**
 * The items of a text that holds several: at least two headlines each followed by a dateline. Once it is such a list,
 * a long headline without a dateline opens an item too. Undefined where the text is one item.
 */
export function itemsInText(text: string, language: string | undefined): Item[] | undefined {
  const paragraphs = paragraphsOf(text);
  const candidates = paragraphs.flatMap((paragraph, index): Start[] => {
    const next = paragraphs[index + 1];
    if (next === undefined || !isHeading(paragraph)) return [];
    if (datelineOf(next, language)) return [{ index, dated: true }];
    const isUndated = paragraph.length >= SHORTEST_UNDATED && !isHeading(next);
    return isUndated ? [{ index, dated: false }] : [];
  });
  const dated = new Set(candidates.flatMap((start) => (start.dated ? [start.index] : [])));
  // The date line below a headline may look like a headline itself.
  const starts = candidates.filter(({ index }) => !dated.has(index - 1));
  if (starts.filter((start) => start.dated).length < 2) return undefined;
  const items = starts.map(({ dated, index }, order): Item => {
    const body = paragraphs.slice(index + 1, starts[order + 1]?.index);
    const dateline = dated ? datelineOf(body[0]!, language) : undefined;
    return {
      headline: paragraphs[index]!.replaceAll('\n', ' '),
      text: body.join('\n\n'),
      dates: dateline ? [dateline.evidence] : [],
      remarks: [
        `Item ${order + 1} of ${starts.length} on one page.`,
        ...(dated ? [] : ['Its headline alone told it from the item above: see that it is one of its own.']),
      ],
    };
  });
  if (starts[0]!.index > 0) items[0]!.remarks.push(`The page has ${starts[0]!.index} paragraphs above it.`);
  return boundedByNeighbours(items);
}

function isHeading(paragraph: string): boolean {
  return (
    paragraph.length <= LONGEST_HEADING &&
    /^[\p{Lu}\p{Lo}\p{N}“"¿¡]/u.test(paragraph) &&
    !/[.!?:;,…]$/.test(paragraph) &&
    paragraph.split(/\s+/).length >= 3
  );
}

/** In a list that runs in order of time, the items around one give it the year they share, or else bound its day. */
function boundedByNeighbours(items: Item[]): Item[] {
  const days = items.map(({ dates }) => dates.map(dayOf).find((day) => day !== undefined));
  const known = days.filter((day) => day !== undefined);
  const falls = known.every((day, index) => index === 0 || day <= known[index - 1]!);
  const rises = known.every((day, index) => index === 0 || day >= known[index - 1]!);
  if (falls === rises) return items;
  const around = (index: number) => {
    const above = days.slice(0, index).findLast((day) => day !== undefined);
    const below = days.slice(index + 1).find((day) => day !== undefined);
    return above === undefined || below === undefined ? undefined : [above, below].sort();
  };
  const dated = items.map((item, index): Item => {
    const [first, last] = around(index) ?? [];
    const [own] = item.dates;
    if (days[index] !== undefined || own === undefined || first?.slice(0, 4) !== last?.slice(0, 4))
      return item;
    const year = Number(first?.slice(0, 4));
    const day = dayOf({ ...own, year });
    if (day === undefined || day < first! || day > last!) return item;
    days[index] = day;
    return { ...item, dates: [...item.dates, { year, from: 'the items around it' }] };
  });
  return dated.map((item, index) => {
    const bounds = days[index] === undefined ? around(index) : undefined;
    if (!bounds) return item;
    return {
      ...item,
      remarks: [...item.remarks, `The page’s order puts it between ${bounds.join(' and ')}.`],
    };
  });
}
