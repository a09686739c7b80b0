import { readContent } from '../src/check/read.ts';
import { isWithdrawn } from '../src/schemas/articles.ts';
import { endsOf } from '../src/schemas/edtf.ts';
import { schemas } from '../src/schemas/index.ts';

/** How many articles there are of each value, the most frequent first; years in order of time. */
const { files } = readContent();
const articles = files
  .filter(({ collection }) => collection === 'articles')
  .map(({ data }) => schemas.articles.parse(data))
  .filter((article) => !isWithdrawn(article));
const parents = new Map(
  files
    .filter(({ collection }) => collection === 'events')
    .map(({ data, id }) => [id, schemas.events.parse(data).parent]),
);

const root = (id: string): string => {
  const parent = parents.get(id);
  return parent === undefined ? id : root(parent);
};

function print(title: string, valuesOf: (article: (typeof articles)[number]) => string[], byName = false) {
  const counts = new Map<string, number>();
  for (const value of articles.flatMap((article) => [...new Set(valuesOf(article))])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const rows = [...counts].sort(([a, left], [b, right]) =>
    byName ? (a < b ? -1 : 1) : right - left || (a < b ? -1 : 1),
  );
  console.log(`\n${title} (${rows.length})`);
  for (const [value, count] of rows) console.log(`${String(count).padStart(6)}  ${value}`);
}

console.log(`${articles.length} articles`);
print('Organisation', ({ organisations }) => organisations);
print('Event, by the largest it is part of', ({ events }) =>
  events.length > 0 ? events.map(root) : ['(none)'],
);
print('Year of publication', ({ published }) => [endsOf(published)[0].slice(0, 4)], true);
print('Publisher', ({ source }) => [source.publisher]);
print('Language of the original', ({ source }) => [source.language]);
