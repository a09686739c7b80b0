import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Draft } from './draft.ts';

/** The folder of the drafts, where nothing is ever overwritten. */
export interface Desk {
  /** The draft that is there already of the same item: the same address and headline, or the same text. */
  draftLike: (draft: Draft) => string | undefined;
  /** `wanted`, or with a number after it where a draft of that name is of something else. */
  freeSlug: (folder: string, wanted: string) => string;
  /** Writes a draft with its source beside it, and returns the path of the draft. */
  write: (draft: Draft) => string;
}

interface Seen {
  path: string;
  key: string;
  source: string | undefined;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)^---/m;

export function deskAt(directory: string): Desk {
  const seen = draftsIn(directory);
  return {
    draftLike: (draft) =>
      seen.find(({ key, source }) => source === draft.source || (key !== '' && key === keyOf(draft)))?.path,
    freeSlug: (folder, wanted) => {
      for (let number = 1; ; number++) {
        const slug = number === 1 ? wanted : `${wanted}-${number}`;
        const taken = ['md', 'source.txt'].some((end) =>
          existsSync(join(directory, folder, `${slug}.${end}`)),
        );
        if (!taken) return slug;
      }
    },
    write: (draft) => {
      const path = join(directory, draft.folder, `${draft.slug}.md`);
      mkdirSync(join(directory, draft.folder), { recursive: true });
      writeFileSync(path.replace(/md$/, 'source.txt'), draft.source, { flag: 'wx' });
      writeFileSync(path, draft.text, { flag: 'wx' });
      seen.push({ path, key: keyOf(draft), source: draft.source });
      return path;
    },
  };
}

const keyOf = ({ headline, url }: { headline?: string | undefined; url?: string | undefined }) =>
  url === undefined ? '' : `${url}\n${headline ?? ''}`;

function draftsIn(directory: string): Seen[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const path = join(directory, name);
      const source = path.replace(/md$/, 'source.txt');
      return {
        path,
        key: keyOf(sourceOf(readFileSync(path, 'utf8'))),
        source: existsSync(source) ? readFileSync(source, 'utf8') : undefined,
      };
    });
}

/** What a draft says of its source; nothing where an editor has left its YAML broken for now. */
function sourceOf(text: string): { headline?: string; url?: string } {
  const document = parseDocument(FRONT_MATTER.exec(text)?.[1] ?? '');
  if (document.errors.length > 0) return {};
  const [headline, url] = ['headline', 'url'].map((key) => document.getIn(['source', key]));
  return {
    ...(typeof headline === 'string' ? { headline } : {}),
    ...(typeof url === 'string' ? { url } : {}),
  };
}
