import { readFeed } from './feed.ts';
import type { Reading } from './item.ts';
import { kindOf, type Kind } from './kind.ts';
import { readLedger } from './ledger.ts';
import { readPage } from './page.ts';
import { readText } from './text.ts';
import { readWordPress } from './wordpress.ts';

const READERS: Record<Kind, (bytes: Uint8Array) => Reading> = {
  page: readPage,
  text: readText,
  feed: readFeed,
  wordpress: readWordPress,
  ledger: readLedger,
};

/**
 * The items of a file, whatever it is.
 *
 * @throws Unreadable where it holds nothing to import, saying why
 */
export const readItems = (name: string, bytes: Uint8Array): Reading => READERS[kindOf(name, bytes)](bytes);
