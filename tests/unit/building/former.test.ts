import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFolder } from '../../../src/building/writing/folder.ts';
import { type Former, codeDigest, openFormer, writeList } from '../../../src/building/writing/former.ts';

let folder = '';
let former: Former;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'former-'));
  former = { site: join(folder, 'site'), list: join(folder, 'cache', 'site.json'), code: 'c' };
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const PAGE = 'a/index.html';
const next = (from = former) => openFolder(join(folder, 'next'), openFormer(from));

/** A site with a page made of `k`, and the list of it. */
function build(text = 'old') {
  const site = openFolder(former.site, openFormer(former));
  site.write(PAGE, Buffer.from(text), 'k');
  site.write('b', Buffer.from('of no key'), undefined);
  writeList(former, site.left);
}

describe('a file of the last site', () => {
  it('is taken over where it is made of the same, and again by the next', () => {
    build();
    const site = next();
    expect(site.take(PAGE, 'k')).toBe(true);
    expect(readFileSync(join(folder, 'next', PAGE), 'utf8')).toBe('old');
    writeList(former, site.left);
    expect(
      openFolder(join(folder, 'third'), openFormer({ ...former, site: join(folder, 'next') })).take(
        PAGE,
        'k',
      ),
    ).toBe(true);
  });

  it.each<[string, () => boolean]>([
    ['it is made of something else', () => next().take(PAGE, 'l')],
    ['it said nothing of what it is made of', () => next().take('b', 'k')],
    ['there was none', () => next().take('c', 'k')],
    ['other code made it', () => next({ ...former, code: 'd' }).take(PAGE, 'k')],
    ['there is no list', () => next({ ...former, list: join(folder, 'none.json') }).take(PAGE, 'k')],
    [
      'the list is damaged',
      () => {
        writeFileSync(former.list, readFileSync(former.list, 'utf8').slice(0, -3));
        return next().take(PAGE, 'k');
      },
    ],
    [
      'somebody has changed it since',
      () => {
        writeFileSync(join(former.site, PAGE), 'old and new');
        return next().take(PAGE, 'k');
      },
    ],
    [
      'somebody has changed it since to as many bytes',
      () => {
        writeFileSync(join(former.site, PAGE), 'new');
        utimesSync(join(former.site, PAGE), 1, 1);
        return next().take(PAGE, 'k');
      },
    ],
    [
      'it is gone',
      () => {
        rmSync(join(former.site, PAGE));
        return next().take(PAGE, 'k');
      },
    ],
  ])('is made anew where %s', (_, isTaken) => {
    build();
    expect(isTaken()).toBe(false);
  });
});

it('what makes files is told by the code and by the settings', () => {
  const digest = codeDigest(['s']);
  expect(codeDigest(['s'])).toBe(digest);
  expect(codeDigest(['t'])).not.toBe(digest);
  const here = process.cwd();
  mkdirSync(join(folder, 'src'));
  for (const file of ['astro.config.mjs', 'package-lock.json', 'src/a.ts'])
    writeFileSync(join(folder, file), '1');
  try {
    process.chdir(folder);
    const before = codeDigest(['s']);
    writeFileSync('src/a.ts', '2');
    expect(codeDigest(['s'])).not.toBe(before);
  } finally {
    process.chdir(here);
  }
});
