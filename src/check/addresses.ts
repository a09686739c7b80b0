import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Addressed, entryPath } from '../schemas/addresses.ts';
import { contentDirectory } from '../schemas/folder.ts';
import { type AddressLine, addressLines, addressesFile } from './address-lines.ts';
import type { AddressedFile } from './comparison-files.ts';
import { makesAddress } from './files.ts';
import { type Move, checkMoves, movesIn } from './moves.ts';
import type { Problem } from './problem.ts';
import { type Published, publishedAddresses } from './published.ts';

/** The addresses in the file at which `answers` finds nothing. */
export function unansweredAddresses(
  answers: (address: string) => boolean,
  directory = contentDirectory,
): string[] {
  const path = addressesFile(directory);
  if (!existsSync(path)) return [];
  return addressLines(readFileSync(path, 'utf8'))
    .lines.map(({ address }) => address)
    .filter((address) => !answers(address));
}

/** What is to be said of the addresses though nothing is wrong with them, a sentence each. */
export function addressNotes(directory = contentDirectory): string[] {
  const file = relative(process.cwd(), addressesFile(directory));
  if (!existsSync(addressesFile(directory))) {
    return [`There is no ${file} yet, which holds the archive to its addresses: \`${APPEND}\` begins it.`];
  }
  return [publishedAddresses(directory).unknown ?? []].flat();
}

/** The command that appends what the file lacks. */
export const APPEND = 'npm run check -- --write';

const whole = (file: string, wrong: string, right: string, line = 1): Problem => ({
  file,
  line,
  column: 1,
  field: '',
  wrong,
  right,
});

const nameOf = ({ collection, id }: AddressedFile) => `${collection}/${id}`;

/**
 * The lines that `text`, what `addresses.txt` holds so far, lacks of the entries: in the order of the collections and,
 * within one, of the ids, each without its line break. An entry whose file is misnamed gets none.
 */
export function newAddressLines(files: AddressedFile[], text: string): string[] {
  const known = new Set(addressLines(text).lines.map(({ entry }) => entry));
  const lines = files
    .filter((file) => !known.has(nameOf(file)) && makesAddress(file))
    .map((file) => `${nameOf(file)} ${entryPath(file.collection, file.id)}`);
  return [...new Set(lines)];
}

/**
 * What endangers an address: entries without a line in `addresses.txt`, lines whose address leads nowhere, lines that
 * the main branch has and the file has no more, ids used for a second entry. An archive without the file has not
 * published yet, and nothing is asked of it but that its moves make sense.
 *
 * @param published what the main branch holds
 */
export function checkAddresses(
  files: AddressedFile[],
  directory = contentDirectory,
  published: Published = publishedAddresses(directory),
): Problem[] {
  const path = addressesFile(directory);
  const file = relative(process.cwd(), path);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const moves = movesIn(files);
  const at = (line: number, wrong: string, right: string) => whole(file, wrong, right, line);
  if (text === undefined) {
    const gone = published.lines.length > 0 ? [at(1, 'is gone; the main branch has it', RESTORE)] : [];
    return [...gone, ...checkMoves(files, moves)];
  }
  const { lines, malformed } = addressLines(text);
  return [
    ...malformed.map((line) => at(line, 'is no line of an address', FORM)),
    ...checkMoves(files, moves),
    ...missing(files, lines, file),
    ...deadLines(files, lines, moves).map(([line, wrong, right]) => at(line, wrong, right)),
    ...changed(lines, published).map(([line, wrong]) => at(line, wrong, RESTORE)),
    ...usedAgain(files, moves, published),
  ];
}

const FORM = 'Write <collection>/<id> <address>, as in topics/light /topics/light/';
const RESTORE =
  'Put it back: lines are only ever added. Where an entry has moved, its new file says so in formerly';

function missing(files: AddressedFile[], lines: AddressLine[], file: string): Problem[] {
  const known = new Set(lines.map(({ entry }) => entry));
  return files
    .filter((each) => !known.has(nameOf(each)) && makesAddress(each))
    .map((each) => whole(each.file, `has no line in ${file}`, `Run \`${APPEND}\`, which appends it`));
}

function deadLines(
  files: AddressedFile[],
  lines: AddressLine[],
  moves: Move[],
): [line: number, wrong: string, right: string][] {
  const standing = new Set(files.map(nameOf));
  const moved = new Set(moves.map(({ from }) => from));
  const first = new Map<string, number>();
  return lines.flatMap(({ address, entry, line }): [number, string, string][] => {
    const known = first.get(entry) ?? first.get(address);
    first.set(entry, line).set(address, line);
    if (known !== undefined) {
      return [[line, `names again what line ${known} names`, 'Keep the first of the two']];
    }
    if (standing.has(entry)) {
      const [collection, ...id] = entry.split('/');
      const stands = entryPath(collection as Addressed, id.join('/'));
      return stands === address
        ? []
        : [[line, `says that ${entry} stands at ${address}`, `It stands at ${stands}: write that`]];
    }
    return moved.has(address)
      ? []
      : [
          [
            line,
            `${entry} is no entry any more, and ${address} leads nowhere`,
            `Put the entry back, or write ${address} in formerly of the entry that takes its place`,
          ],
        ];
  });
}

function changed(lines: AddressLine[], published: Published): [line: number, wrong: string][] {
  const now = new Map(lines.map((line) => [line.entry, line]));
  return published.lines.flatMap(({ address, entry }): [number, string][] => {
    const line = now.get(entry);
    if (line === undefined) return [[1, `lacks the line “${entry} ${address}”, which the main branch has`]];
    return line.address === address
      ? []
      : [[line.line, `gives ${entry} another address than the main branch, which has ${address}`]];
  });
}

/** Entries that take the id of an earlier one, which has gone since; not those that moved back to it. */
function usedAgain(files: AddressedFile[], moves: Move[], published: Published): Problem[] {
  const known = new Set(published.lines.map(({ entry }) => entry));
  const moved = new Set(moves.map(({ entry }) => entry));
  return files
    .filter((file) => known.has(nameOf(file)) && !published.entries.has(nameOf(file)) && !moved.has(file))
    .map((file) =>
      whole(
        file.file,
        `has the id “${file.id}”, which another entry had before it`,
        'Give it another id: readers who noted the address mean the earlier entry',
      ),
    );
}
