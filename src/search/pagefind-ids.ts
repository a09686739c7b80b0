/** Pagefind's mark before what each of its compressed files holds. */
export const SIGNATURE = 'pagefind_dcd';

/**
 * Pagefind's id of each article, by its number.
 *
 * @param address of Pagefind's metadata, which Pagefind loads as well: its name tells what it holds, so that one of the
 * two gets it from the browser
 * @throws Error where it cannot be loaded
 */
export async function loadIds(address: string): Promise<string[]> {
  const response = await fetch(address, { cache: 'force-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return idsIn(await decompressed(new Uint8Array(await response.arrayBuffer())));
}

/** Where a server says how a file is compressed, the browser has undone that. */
async function decompressed(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (new TextDecoder().decode(file.subarray(0, SIGNATURE.length)) === SIGNATURE) return file;
  const whole = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(whole).arrayBuffer());
}

/**
 * Pagefind's id of each article, by its number, as its metadata has them: a version, and of each page, in the order in
 * which it was given them, its id and its number of words.
 *
 * @param metadata what `pagefind.*.pf_meta` holds when it is decompressed, in CBOR
 * @throws Error where it is no such file
 * @see https://www.rfc-editor.org/rfc/rfc8949#section-3
 */
export function idsIn(metadata: Uint8Array): string[] {
  const text = new TextDecoder('latin1').decode(metadata);
  if (!text.startsWith(SIGNATURE)) throw new Error('This is no metadata of Pagefind.');
  let at = SIGNATURE.length;
  /** The number that the next item says: its own, or how many characters or items it has. */
  const number = () => {
    const short = metadata[at++]! & 31;
    if (short < 24) return short;
    let value = 0;
    for (const end = at + 2 ** (short - 24); at < end; at += 1) value = value * 256 + metadata[at]!;
    return value;
  };
  const string = () => {
    const length = number();
    return text.slice(at, (at += length));
  };
  number();
  string();
  return Array.from({ length: number() }, () => {
    number();
    const id = string();
    number();
    return id;
  });
}
