import { Parser } from 'htmlparser2';

/** A passage of an article's text: a paragraph, a heading, an item of a list. */
export type Passage = [id: string, text: string];

/** The text of an article as its page shows it: what can be searched. */
export interface ArticleText {
  headline: string;
  summary: string;
  passages: Passage[];
}

const MARK = 'data-search=';

/** Elements within a passage; every other one begins and ends a passage. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * Reads what an article's page marks as searchable: `data-search="headline"`, `"summary"` and `"text"`, without
 * what lies in `data-search="none"`. A passage has the id of the innermost element around it that has one.
 */
export function textOfPage(html: Buffer): ArticleText {
  const text: ArticleText = { headline: '', summary: '', passages: [] };
  // Most of a page lies before and behind what is marked, and is not read.
  const first = html.indexOf(MARK);
  const marked = first === -1 ? '' : html.toString('utf8', html.lastIndexOf('<', first));
  const last = marked.lastIndexOf(MARK);
  const open: { name: string; part: string | undefined; id: string }[] = [];
  let passage = '';
  const flush = () => {
    const part = open.at(-1)?.part;
    const clean = passage.replace(/\s+/gu, ' ').trim();
    passage = '';
    if (clean === '') return;
    if (part === 'text') text.passages.push([open.at(-1)?.id ?? '', clean]);
    else if (part === 'headline' || part === 'summary') text[part] = clean;
  };
  const parser = new Parser({
    onopentag: (name, { id, 'data-search': part }) => {
      const inline = INLINE.has(name);
      if (!inline) flush();
      const around = open.at(-1);
      const inherited = around?.part === 'text' && !inline ? around.id : '';
      open.push({
        name,
        part: part ?? around?.part,
        id: inline ? (around?.id ?? '') : (id ?? inherited),
      });
    },
    ontext: (data) => {
      const part = open.at(-1)?.part;
      if (part !== undefined && part !== 'none') passage += data;
    },
    onclosetag: (name) => {
      if (!INLINE.has(name)) flush();
      open.pop();
      if (open.length === 0 && parser.startIndex > last) parser.pause();
    },
  });
  parser.end(marked);
  return text;
}
