/** One response: the path asked for, its bytes with headers, and when the last of them went out (ms since 1970). */
export interface Sent {
  path: string;
  bytes: number;
  at: number;
}

/** What a page loads whatever it is for: itself and the type it is set in. */
const OF_EVERY_PAGE = ['html', 'woff2'];

/** The bytes by the ends of the file names, the most first; pages are `html`. */
export function bytesByKind(sent: readonly Sent[]): [kind: string, bytes: number][] {
  const kinds = new Map<string, number>();
  for (const { bytes, path } of sent) {
    const kind = kindOf(path);
    kinds.set(kind, (kinds.get(kind) ?? 0) + bytes);
  }
  return [...kinds].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
}

export const bytesOf = (sent: readonly Sent[]) => sent.reduce((sum, { bytes }) => sum + bytes, 0);

/** What the answer alone loads, without the page and its type. */
export const ofTheAnswer = (sent: readonly Sent[]) =>
  sent.filter(({ path }) => !OF_EVERY_PAGE.includes(kindOf(path)));

function kindOf(path: string): string {
  const name = path
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1)!;
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : 'html';
}
