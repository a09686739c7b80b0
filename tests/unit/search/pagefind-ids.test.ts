import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { idsIn, loadIds } from '../../../src/search/pagefind-ids.ts';

/** The files of an index of so many articles, each with ten times the words of the one before, up to 100,000. */
let files: { path: string; content: Uint8Array }[] = [];
const ARTICLES = 300;
beforeAll(async () => {
  const { index } = await pagefind.createIndex();
  for (let number = 0; number < ARTICLES; number++) {
    const content = `a${number} ${'word '.repeat(10 ** (number % 6))}`;
    await index!.addCustomRecord({ url: String(number), content, language: 'unknown' });
  }
  ({ files } = await index!.getFiles());
});
afterAll(() => pagefind.close());
afterEach(() => vi.unstubAllGlobals());

const metadata = () => files.find(({ path }) => path.endsWith('.pf_meta'))!.content;

/** The ids by the addresses that Pagefind's own fragments say. */
function idsByAddress(): string[] {
  const ids: string[] = [];
  for (const { content, path } of files) {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    const text = id === undefined ? '' : gunzipSync(content).toString('utf8');
    if (id !== undefined)
      ids[Number((JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url)] = id;
  }
  return ids;
}

describe('the ids in Pagefind’s metadata', () => {
  it('are those of its fragments, in the order in which the articles were given', () => {
    expect(idsByAddress()).toHaveLength(ARTICLES);
    expect(idsIn(gunzipSync(metadata()))).toEqual(idsByAddress());
  });

  it('are looked for in no other file', () => {
    expect(() => idsIn(metadata())).toThrow('This is no metadata of Pagefind.');
  });

  it.each([
    ['as it is', (content: Uint8Array) => content],
    ['decompressed on its way', (content: Uint8Array) => gunzipSync(content)],
  ])('are read from the file %s', async (_, sent) => {
    const asked = vi.fn(() => Promise.resolve(new Response(Buffer.from(sent(metadata())))));
    vi.stubGlobal('fetch', asked);
    expect(await loadIds('/x.pf_meta')).toEqual(idsByAddress());
    expect(asked).toHaveBeenCalledWith('/x.pf_meta', { cache: 'force-cache' });
  });

  it('are not to be had from a server that answers with an error', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    await expect(loadIds('/x.pf_meta')).rejects.toThrow('/x.pf_meta: 503');
  });
});
