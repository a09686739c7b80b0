import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { PACK_NAME, packSite } from '../../../scripts/pack.ts';

const parent = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(parent, { recursive: true }));

const INDEX = '<link rel="search" href="/opensearch.xml">';
const FILES = {
  'index.html': INDEX,
  'b/index.html': 'b',
  'a.css': 'a',
  'Ñandú.txt': 'ñ',
  _headers: '/*',
  _redirects: '/a /b',
};

function write(name: string, files: Record<string, string>, written = new Date()): string {
  const directory = join(parent, name);
  for (const [file, text] of Object.entries(files)) {
    const path = join(directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    utimesSync(path, written, written);
  }
  return directory;
}

async function pack(
  directory: string,
): Promise<{ bytes: Buffer; count: number; files: Record<string, string> }> {
  const file = `${directory}.zip`;
  const count = await packSite(directory, file);
  const bytes = readFileSync(file);
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]),
  );
  return { bytes, count, files };
}

describe('the ZIP of a site', () => {
  it('holds the site and how to read it in one folder, without what instructs a host', async () => {
    const { count, files } = await pack(write('site', FILES));
    const { [`${PACK_NAME}/README.txt`]: readme, ...rest } = files;
    expect(rest).toEqual({
      [`${PACK_NAME}/a.css`]: 'a',
      [`${PACK_NAME}/b/index.html`]: 'b',
      [`${PACK_NAME}/index.html`]: INDEX,
      [`${PACK_NAME}/Ñandú.txt`]: 'ñ',
    });
    expect(readme).toContain('python3 -m http.server');
    expect(count).toBe(Object.keys(files).length);
  });

  it('has the same bytes whenever and in whatever order its files were written, and in any time zone', async () => {
    const first = await pack(write('first', FILES, new Date('2020-01-01')));
    const reversed = Object.fromEntries(Object.entries(FILES).reverse());
    const directory = write('second', reversed, new Date('2024-06-30T12:00:00Z'));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/pack.ts', '--dir', directory, '--out', `${directory}.zip`],
      { env: { ...process.env, TZ: 'Pacific/Kiritimati' }, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(`${directory}.zip`).equals(first.bytes)).toBe(true);
  });

  it.each([
    ['a folder without a site', {}, 'There is no site'],
    [
      'a site under a base path',
      { 'index.html': '<link href="/archive/opensearch.xml">' },
      'build it with BASE_PATH=/',
    ],
    ['a site with a README.txt of its own', { 'index.html': INDEX, 'README.txt': '' }, 'has a README.txt'],
  ])('refuses %s', async (name, files, message) => {
    await expect(packSite(write(name, files), join(parent, 'none.zip'))).rejects.toThrow(message);
  });
});
