import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../kept/lines.ts';
import { capitalsOf, placedWords } from './language/words.ts';
import { type Passage, textOfPage } from './text.ts';

/** What the search needs of the page of an article. Its words are folded, and separated by spaces. */
export interface ReadPage {
  passages: Passage[];
  headline: string;
  /** Those of the summary and of each passage. */
  others: string[];
  /** Those written in capitals anywhere. */
  capitals: string;
}

/** Reads pages of a site, but for those that an earlier build has read as they are. */
export interface PageReader {
  /**
   * @param path from the folder of the site
   * @throws Error where there is no such page
   */
  read: (path: string) => ReadPage;
  /** Leaves all that was read for another build. */
  save: () => void;
}

/**
 * A page is as it was read where its size and its time are the same: a build that takes it over from the last site
 * leaves both, and takes none over where any code is another, that which reads pages included.
 *
 * @param directory the site
 * @param list the file of what was read, a line of JSON for each page; none where nothing is to be kept
 */
export function openPages(directory: string, list: string | undefined): PageReader {
  const found = list === undefined ? new Map<string, string>() : linesByPath(list);
  const lines: string[] = [];
  return {
    read: (path) => {
      const file = join(directory, path);
      const { mtimeMs, size } = statSync(file);
      const head = `[${JSON.stringify(path)},${size},${mtimeMs},`;
      const line = found.get(path);
      const known = line?.startsWith(head) ? readBefore(line) : undefined;
      const read = known ?? readPage(readFileSync(file));
      if (list !== undefined) lines.push(known ? line! : `${head}${JSON.stringify(read)}]`);
      return read;
    },
    save: () => {
      // At some hundred thousand articles the lines are more than a string can hold.
      if (list !== undefined) replaceFile(list, Buffer.concat(lines.map((line) => Buffer.from(`${line}\n`))));
    },
  };
}

function readPage(page: Buffer): ReadPage {
  const { headline, passages, summary } = textOfPage(page);
  const parts = [headline, summary, ...passages.map(([, text]) => text)];
  const placed = parts.map(placedWords);
  const [own = '', ...others] = placed.map((part) => part.map(({ word }) => word).join(' '));
  const capitals = new Set(parts.flatMap((part, index) => capitalsOf(part, placed[index])));
  return { passages, headline: own, others, capitals: [...capitals].join(' ') };
}

/** What a line says; nothing where it is cut or damaged. */
function readBefore(line: string): ReadPage | undefined {
  try {
    return (JSON.parse(line) as [path: string, bytes: number, written: number, read: ReadPage])[3];
  } catch {
    return undefined;
  }
}

function linesByPath(list: string): Map<string, string> {
  const lines = new Map<string, string>();
  const bytes = existsSync(list) ? readFileSync(list) : Buffer.alloc(0);
  for (
    let start = 0, end = bytes.indexOf('\n');
    end >= 0;
    start = end + 1, end = bytes.indexOf('\n', start)
  ) {
    const line = bytes.toString('utf8', start, end);
    lines.set(line.slice(2, line.indexOf('"', 2)), line);
  }
  return lines;
}
