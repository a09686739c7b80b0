import { stringify } from 'yaml';
import type { z } from 'zod';
import { dateBounds, endsOf } from '../schemas/edtf.ts';
import { edtfDate, language, line, webAddress } from '../schemas/fields.ts';
import type { Answers } from './answers.ts';

/** A publisher that the archive knows. */
export interface KnownPublisher {
  id: string;
  names: string[];
  url: string | undefined;
}

/** Two files below the folder of the drafts: the draft, and what was sent, for the editor to write from. */
export interface Proposal {
  path: string;
  draft: string;
  sourcePath: string;
  source: string;
}

const todo = (what: string) => `TODO: ${what}`;

/**
 * A draft of an article from the answers of a stranger: what satisfies the schema stands in its field, what does not
 * is left open by a mark, `TODO:`. The text that was sent goes into the second file alone.
 *
 * @param issue the number of the issue, which sets the name of the file apart from every other
 */
export function proposalOf(answers: Answers, issue: number, publishers: KnownPublisher[]): Proposal {
  const plain = mapValues(answers, printable);
  const published = valid(edtfDate, plain.published);
  const url = valid(webAddress, plain.url);
  const publisher = publisherOf(plain.publisher, url, publishers);
  const year = published === undefined ? 'undated' : dateBounds(endsOf(published)[0]).first.slice(0, 4);
  const name = `${year}/proposal-${issue}`;
  const front = {
    headline: todo('our own headline, in sentence case, one fact, at most 90 characters'),
    summary: todo('one or two sentences that stand alone, 80 to 200 characters'),
    published: published ?? todo(`the day it was published; the proposal says “${oneLine(plain.published)}”`),
    organisations: [todo('whose news it is, the ids of entries')],
    source: {
      publisher:
        publisher ?? todo(`the id of the publisher; the proposal says “${oneLine(plain.publisher)}”`),
      headline: valid(line, plain.headline) ?? todo('the headline of the original'),
      ...(url === undefined ? {} : { url }),
      language: valid(language, plain.language) ?? todo('the language of the original, as in en or es'),
    },
  };
  return {
    path: `${name}.md`,
    draft: `---\n${stringify(front, { lineWidth: 0 })}---\n\n${todo(`read the original and write it afresh; what was proposed is in proposal-${issue}.source.txt`)}\n`,
    sourcePath: `${name}.source.txt`,
    source: `${plain.headline}\n\n${plain.url}\n\n${plain.text}\n`,
  };
}

/** By its name or, where nobody else has it, by the host of the address. */
function publisherOf(
  name: string,
  url: string | undefined,
  publishers: KnownPublisher[],
): string | undefined {
  const same = (a: string, b: string) => a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0;
  const byName = publishers.filter(({ names }) => names.some((each) => same(each, name)));
  const byHost = publishers.filter(
    (known) => url !== undefined && known.url !== undefined && hostOf(known.url) === hostOf(url),
  );
  return [byName, byHost].find(({ length }) => length === 1)?.[0]?.id;
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');

const valid = (schema: z.ZodType, value: string): string | undefined =>
  schema.safeParse(value).data as string | undefined;

/** Without the characters that nobody sees. */
const printable = (text: string) => text.replace(/[^\P{C}\n\t]/gu, '').slice(0, 20_000);

const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 200);

const mapValues = (answers: Answers, change: (text: string) => string) =>
  Object.fromEntries(Object.entries(answers).map(([field, text]) => [field, change(text)])) as Answers;
