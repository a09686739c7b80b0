import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { all, one, parse, text } from '../html.ts';
import { dev, freshFolder, smallContent } from './build.ts';
import { DRAFT } from './draft.ts';

describe('npm run dev', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof dev>>;
  const page = async (path: string) => {
    const response = await fetch(new URL(path, server.url));
    return { status: response.status, document: parse(await response.text()) };
  };
  const write = (file: string, words: string) => {
    mkdirSync(dirname(join(folder, 'drafts', file)), { recursive: true });
    writeFileSync(join(folder, 'drafts', file), words);
  };

  beforeAll(async () => {
    folder = freshFolder();
    write('2019/whole.md', DRAFT);
    write('2019/broken.md', '---\nheadline: a: b\n---\n\nIts text.\n');
    server = await dev({ content: smallContent(folder), drafts: join(folder, 'drafts'), out: join(folder, 'out') });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('lists the drafts, and names the list on every page', async () => {
    const { document } = await page('/drafts/');
    const links = all('main a', document).map(({ attribs }) => attribs.href);
    expect(links).toEqual(['/drafts/2019/broken/', '/drafts/2019/whole/']);
    expect(all('footer a', (await page('/')).document).map(({ attribs }) => attribs.href)).toContain('/drafts/');
  });

  it.each(['whole', 'broken'])('shows a draft, marked as such and kept from search engines: %s', async (name) => {
    const { document, status } = await page(`/drafts/2019/${name}/`);
    expect(status).toBe(200);
    expect(text(one('main aside[aria-label=Draft]', document))).toContain(`${name}.md. It is not published.`);
    expect(one('meta[name=robots]', document).attribs.content).toBe('noindex');
  });

  it('shows a whole one as the article it will be, and of a broken one what is wrong and its text', async () => {
    const whole = (await page('/drafts/2019/whole/')).document;
    expect(text(one('h1', whole))).toBe('A draft of the keepers');
    expect(all('a[href="/places/keel/"]', one('article', whole))).not.toEqual([]);
    const broken = text(one('main', (await page('/drafts/2019/broken/')).document));
    expect(broken).toContain('the front matter cannot be read');
    expect(broken).toContain('Its text.');
  });

  it('shows what stands in the file now', async () => {
    write('2019/whole.md', DRAFT.replace('A draft', 'Another draft'));
    expect(text(one('h1', (await page('/drafts/2019/whole/')).document))).toBe('Another draft of the keepers');
    expect((await page('/drafts/2019/none/')).status).toBe(404);
  });
});
