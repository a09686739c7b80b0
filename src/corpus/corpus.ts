import type { Coverage } from '../schemas/coverage.ts';
import { giveIds } from '../passages/give-ids.ts';
import { newId } from '../passages/id.ts';
import { dateBounds } from '../schemas/edtf.ts';
import { articleFront, articleSlug } from './article.ts';
import { Citations } from './citations.ts';
import { coverageFile } from './coverage.ts';
import { dossiersFor, entryFiles, namedIn } from './entries.ts';
import { FactsDrawer } from './facts.ts';
import { type CorpusFile, entryFile } from './file.ts';
import { fileWhatIsNamed } from './filing.ts';
import { shareMoments } from './moments.ts';
import { Register } from './names.ts';
import { randomFrom } from './random.ts';
import type { Specimens } from './specimens.ts';
import { Writing } from './writing.ts';

export interface CorpusOptions {
  /** How many articles, from 1. */
  count: number;
  /** The same seed and content give the same files. */
  seed: number;
  coverage?: Coverage | undefined;
  /** Told after each article how many are written. */
  onProgress?: (written: number) => void;
}

/**
 * The files of an archive of `count` articles with the shape of the one given: its lengths, words, dates, references
 * and their skew, and as many different names and words as it would hold had it grown to that number.
 */
export function corpusOf(
  specimens: Specimens,
  { count, coverage, onProgress, seed }: CorpusOptions,
): CorpusFile[] {
  const random = randomFrom(seed);
  const drawer = new FactsDrawer(specimens, random);
  const { stock } = drawer;
  const drawn = Array.from({ length: count }, () => drawer.draw());
  shareMoments(drawn, momentSizes(specimens));

  const writing = new Writing(specimens, random);
  const ids = new Register();
  const written = drawn.map((facts, index) => {
    const texts = writing.write(facts, stock);
    const year = dateBounds(facts.published).first.slice(0, 4);
    const id = ids.take(`${year}/${articleSlug(texts.headline)}`);
    onProgress?.(index + 1);
    return { id, facts, texts, body: texts.paragraphs.join('\n\n') };
  });
  fileWhatIsNamed(written, stock);
  writing.describeEvents(stock);

  const articles = written.map((article) => ({
    id: article.id,
    body: article.body,
    front: articleFront(article, specimens, stock),
  }));
  const citations = new Citations(
    written.map(({ facts, id }) => ({ id, specimen: facts.specimen })),
    specimens,
    random,
  );
  const events = new Set(drawn.flatMap((facts) => facts.events)).size;
  const dossiers = dossiersFor(events, specimens);
  const named = namedIn(articles, dossiers, stock);
  return [
    ...articles.map(({ body, front, id }) => {
      const { path, text } = entryFile(`articles/${id}.md`, front, body);
      return { path, text: giveIds(text, 'md', () => newId(random.below)) };
    }),
    ...entryFiles(named, stock, citations),
    ...dossiers.map(({ body, extension, front, id }) =>
      entryFile(`dossiers/${id}.${extension}`, front, citations.in(body)),
    ),
    ...(coverage ? [coverageFile(coverage, named)] : []),
  ];
}

const momentSizes = ({ articles }: Specimens) =>
  new Map(
    [...Map.groupBy(articles, ({ front }) => front.sameMoment)].flatMap(([moment, { length }]) =>
      moment === undefined ? [] : [[moment, length] as const],
    ),
  );
