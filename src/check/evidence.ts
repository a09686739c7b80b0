import { isWithdrawn } from '../schemas/articles.ts';
import type { ComparisonFront } from '../schemas/comparisons.ts';
import { endsOf } from '../schemas/edtf.ts';
import type { Front } from '../schemas/index.ts';
import type { ComparisonFile } from './comparison-files.ts';
import { figuresIn } from './figures.ts';
import { frontOf } from './front.ts';
import { type Problem, problemAt } from './problem.ts';
import type { ContentFile } from './read.ts';

type Said = ComparisonFront['rows'][number]['cells'][number][number];

interface Evidence {
  front: Front<'articles'>;
  /** Headline, summary, text and date of the article, in one. */
  told: string;
}

/** Makes a finder of what the articles behind a statement do not bear out. */
export function evidenceIn(files: ContentFile[]) {
  const byId = new Map(
    files.filter(({ collection }) => collection === 'articles').map((file) => [file.id, file]),
  );
  const parents = new Map(
    files
      .filter(({ collection }) => collection === 'events')
      .map(({ data, id }) => [id, (data as { parent?: string }).parent]),
  );
  return (says: Said, entry: ComparisonFile, path: (string | number)[]): Problem[] => {
    const at = (field: (string | number)[], wrong: string, right: string) =>
      problemAt(entry, [...path, ...field], wrong, right);
    const behind = says.articles.map((id) => evidenceOf(byId.get(id)));
    const withdrawn = says.articles.flatMap((id, index) =>
      behind[index] && isWithdrawn(behind[index].front)
        ? [at(['articles', index], `names “${id}”, which was withdrawn`, 'Name another article for it')]
        : [],
    );
    const held = behind.filter((each) => each !== undefined);
    if (held.length === 0) return withdrawn;
    return [
      ...withdrawn,
      ...unsaid(says, held).map(([wrong, right]) => at(['text'], wrong, right)),
      ...strangers(says, behind).map((index) =>
        at(
          ['articles', index],
          `“${says.articles[index]}” does not name ${says.person} among its people`,
          'Name an article that does',
        ),
      ),
      ...elsewhere(says, behind, parents).map((index) =>
        at(
          ['articles', index],
          `“${says.articles[index]}” is filed neither under ${says.days} nor under a part of it`,
          'Name an article that is',
        ),
      ),
    ];
  };
}

function evidenceOf(file: ContentFile | undefined): Evidence | undefined {
  const front = file && frontOf(file, 'articles');
  return front && { front, told: [front.headline, front.summary, file.body].join('\n').replace(/\s+/g, ' ') };
}

/** Figures and quotations of a statement that none of its articles has. */
function unsaid({ text = '' }: Said, behind: Evidence[]): [wrong: string, right: string][] {
  const dated = behind.flatMap(({ front }) =>
    endsOf(front.published).flatMap((end) => end.split('-').map((part) => String(Number(part)))),
  );
  const figures = new Set([...behind.flatMap(({ told }) => figuresIn(told)), ...dated]);
  const quoted = [...text.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words.replace(/[.,]$/, ''));
  return [
    ...figuresIn(text)
      .filter((figure) => !figures.has(figure))
      .map((figure): [string, string] => [
        `gives the figure ${figure}, which no article behind it has`,
        'Take it from the article, or name the one that has it',
      ]),
    ...quoted
      .filter((words) => !behind.some(({ told }) => told.includes(words)))
      .map((words): [string, string] => [
        `quotes “${words}”, which no article behind it has`,
        'Quote what the article has, letter by letter',
      ]),
  ];
}

const strangers = ({ person }: Said, behind: (Evidence | undefined)[]) =>
  person === undefined
    ? []
    : indexesWhere(behind, ({ front }) => !front.people.some((named) => named.person === person));

const elsewhere = (
  { days }: Said,
  behind: (Evidence | undefined)[],
  parents: Map<string, string | undefined>,
) =>
  days === undefined
    ? []
    : indexesWhere(behind, ({ front }) => !front.events.some((event) => isWithin(event, days, parents)));

const indexesWhere = (behind: (Evidence | undefined)[], wrong: (evidence: Evidence) => boolean) =>
  behind.flatMap((evidence, index) => (evidence && wrong(evidence) ? [index] : []));

/** Circles of parents, of which another check speaks, end where they close. */
function isWithin(event: string, larger: string, parents: Map<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (
    let each: string | undefined = event;
    each !== undefined && !seen.has(each);
    each = parents.get(each)
  ) {
    if (each === larger) return true;
    seen.add(each);
  }
  return false;
}
