import { join } from 'node:path';
import { type Entry, addEntries, readEntries, writeEntries } from './lines.ts';

/** What one run has done with a store. */
export interface Tally {
  made: number;
  taken: number;
  /** The keys that were let go. */
  dropped: string[];
}

/** What one thread has had of a store, for the store that settles for all of them. */
export interface Use {
  made: [key: string, value: unknown][];
  taken: string[];
}

/**
 * Results that cost much to make and depend on their key alone. The key is a digest of everything they are made of,
 * the version of what makes them included; a value is anything that JSON says whole.
 */
export interface Store {
  /** What is kept under the key, or else what `make` makes, once however often it is asked for. */
  of: <T>(key: string, make: () => T | Promise<T>) => Promise<T>;
  has: (key: string) => boolean;
  /** Says that what is kept under the key is of no use, so that it is made anew. */
  forget: (key: string) => void;
  /** What has been made and taken so far. */
  use: () => Use;
  /** Counts what another thread has made and taken as made and taken here. */
  add: (use: Use) => void;
  /** Writes all of it for the next run. After a whole build, lets go what this and the build before had no use for. */
  settle: (whole: boolean) => Tally;
}

const BUILDS_WITHOUT_USE = 2;

/** @param folder where the file `<kind>.jsonl` is kept */
export function openStore(kind: string, folder: string): Store {
  const file = join(folder, `${kind}.jsonl`);
  const found = readEntries(file);
  const used = new Map<string, Entry>();
  const asked = new Map<string, Promise<unknown>>();
  const made = new Set<string>();
  let forgotten = false;

  const settle = (whole: boolean): Tally => {
    const left = new Map(
      [...found].filter(([key]) => !used.has(key)).map(([key, entry]) => [key, older(entry, whole)]),
    );
    const dropped = [...left].filter(([, { idle }]) => idle >= BUILDS_WITHOUT_USE).map(([key]) => key);
    for (const key of dropped) left.delete(key);
    const isAsFound = ([key, { idle }]: [string, Entry]) => found.get(key)?.idle === idle;
    const isKept = !forgotten && dropped.length === 0 && [...left].every(isAsFound);
    if (isKept && [...used].every((entry) => made.has(entry[0]) || isAsFound(entry))) {
      addEntries(
        file,
        [...used].filter(([key]) => made.has(key)),
      );
    } else {
      // Another build may have written since this one read.
      const others = [...readEntries(file)].filter(([key]) => !found.has(key));
      writeEntries(file, new Map([...others, ...left, ...used]));
    }
    return { made: made.size, taken: used.size - made.size, dropped };
  };

  const keep = async (key: string, make: () => unknown): Promise<unknown> => {
    const value = await make();
    made.add(key);
    used.set(key, { idle: 0, value });
    return value;
  };

  const add = (use: Use) => {
    for (const [key, value] of use.made) {
      made.add(key);
      used.set(key, { idle: 0, value });
    }
    for (const key of use.taken) {
      const entry = found.get(key);
      if (entry && !made.has(key)) used.set(key, { ...entry, idle: 0 });
    }
  };

  return {
    of: <T>(key: string, make: () => T | Promise<T>) => {
      const entry = found.get(key);
      if (entry) {
        used.set(key, { ...entry, idle: 0 });
        return Promise.resolve(entry.value as T);
      }
      const promise = asked.get(key) ?? keep(key, make);
      asked.set(key, promise);
      return promise as Promise<T>;
    },
    has: (key) => found.has(key) || asked.has(key),
    forget: (key) => {
      forgotten = true;
      for (const keys of [found, used, asked, made]) keys.delete(key);
    },
    use: () => ({
      made: Array.from(made, (key) => [key, used.get(key)?.value]),
      taken: [...used.keys()].filter((key) => !made.has(key)),
    }),
    add,
    settle,
  };
}

const older = (entry: Entry, whole: boolean): Entry => ({ ...entry, idle: entry.idle + (whole ? 1 : 0) });
