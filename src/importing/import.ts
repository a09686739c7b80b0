import { readFileSync } from 'node:fs';
import type { ContentFile } from '../check/read.ts';
import { citedAddresses } from './archive.ts';
import { deskAt } from './desk.ts';
import { draftOf } from './draft.ts';
import { filingBy } from './filing.ts';
import { type Item, Unreadable } from './item.ts';
import { readItems } from './read.ts';

/** What became of one item or of one file. */
export type Outcome =
  | { kind: 'written'; file: string; draft: string; open: string[] }
  | { kind: 'there'; file: string; draft: string }
  | { kind: 'cited'; file: string; url: string; article: string }
  | { kind: 'left out'; file: string; what: string }
  | { kind: 'failed'; file: string; why: string };

export interface Options {
  /** The folder of the drafts. */
  drafts: string;
  /** Whether items are drafted though an article cites their address. */
  again: boolean;
}

/** Makes an importer of files into the drafts of an archive: it never throws for what a file holds. */
export function importer(content: ContentFile[], { again, drafts }: Options): (file: string) => Outcome[] {
  const filing = filingBy(content);
  const citedBy = citedAddresses(content);
  const desk = deskAt(drafts);

  const importItem = (file: string, item: Item): Outcome => {
    const article = item.url === undefined || again ? undefined : citedBy(item.url);
    if (article !== undefined) return { kind: 'cited', file, url: item.url!, article };
    const draft = draftOf(item, filing, { file, freeSlug: desk.freeSlug });
    const there = desk.draftLike(draft);
    if (there !== undefined) return { kind: 'there', file, draft: there };
    return { kind: 'written', file, draft: desk.write(draft), open: draft.open };
  };

  return (file) => {
    try {
      const { items, leftOut } = readItems(file, readFileSync(file));
      return [
        ...items.map((item) => importItem(file, item)),
        ...leftOut.map((what): Outcome => ({ kind: 'left out', file, what })),
      ];
    } catch (error) {
      const why = error instanceof Unreadable ? error.message : `cannot be read: ${(error as Error).message}`;
      return [{ kind: 'failed', file, why }];
    }
  };
}
