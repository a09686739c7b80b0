import { entryPath, formerPath } from '../schemas/addresses.ts';
import { COLLECTIONS } from '../schemas/fields.ts';
import type { AddressedFile } from './comparison-files.ts';
import { type Problem, problemAt } from './problem.ts';

/** An address at which an entry stood, as its `formerly` declares. */
export interface Move {
  from: string;
  entry: AddressedFile;
  /** Where in `formerly` it stands. */
  index: number;
}

export const movesIn = (files: AddressedFile[]): Move[] =>
  files.flatMap((entry) => {
    const { formerly } = entry.data as { formerly?: unknown };
    if (!Array.isArray(formerly)) return [];
    return formerly.flatMap((former: unknown, index) =>
      typeof former === 'string' ? [{ from: formerPath(entry.collection, former), entry, index }] : [],
    );
  });

/** Moves from where something stands, and two moves from one address. */
export function checkMoves(files: AddressedFile[], moves: Move[]): Problem[] {
  const standing = new Map(files.map((file) => [entryPath(file.collection, file.id), file.file]));
  for (const collection of [...COLLECTIONS, 'comparisons'])
    standing.set(`/${collection}/`, `the list of ${collection}`);
  const first = new Map<string, Move>();
  return moves.flatMap((move) => {
    const { entry, from, index } = move;
    const occupant = standing.get(from);
    const earlier = first.get(from);
    if (!earlier) first.set(from, move);
    if (occupant !== undefined) {
      return [
        problemAt(
          entry,
          ['formerly', index],
          `${from} is the address of ${occupant}`,
          'An address is one entry’s for good: take it from formerly, or give the other entry another id',
        ),
      ];
    }
    return earlier
      ? [
          problemAt(
            entry,
            ['formerly', index],
            `${from} leads to ${earlier.entry.file} already`,
            'One address leads to one entry: keep it in one of the two',
          ),
        ]
      : [];
  });
}
