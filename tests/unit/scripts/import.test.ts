import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf } from '../importing/fixture.ts';
import { PATIENCE, draft, drafts, folder, put, read, run } from './import-command.ts';

const TODO = /^TODO: ./;

describe('a folder of many kinds', () => {
  const NAMES = [
    'page.html',
    'several.html',
    'several.txt',
    'dateline.txt',
    'feed.xml',
    'feed.atom',
    'export.xml',
    'ledger.csv',
    'hostile.html',
    'broken.xml',
  ];
  let result: ReturnType<typeof run>;

  beforeAll(() => {
    for (const name of NAMES) put(`inbox/${name}`, bytesOf(name));
    put('inbox/empty.html', '');
    put('inbox/picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    put('inbox/photo.jpg', 'x');
    put('inbox/page_files/frame.html', '<p>An advertisement.</p>');
    put(
      'inbox/other.html',
      '<link rel="canonical" href="https://gazette.example/oil"><title>Oil</title><p>The keepers met in Keel.</p>',
    );
    put('inbox/twin-a.txt', 'The same headline\n\n8 March 2018\n\nOne text.');
    put('inbox/twin-b.txt', 'The same headline\n\n8 March 2018\n\nAnother text.');
    result = run('inbox', 'nowhere');
  }, PATIENCE);

  it('is imported but for what is broken, which is named at the end', () => {
    const lines = result.stdout.trim().split('\n');
    expect(lines.slice(-6, -2)).toEqual([
      expect.stringMatching(/^inbox\/broken\.xml {2}cannot be read as a feed/),
      expect.stringMatching(/^inbox\/empty\.html {2}is empty/),
      expect.stringMatching(/^inbox\/picture\.txt {2}is no text/),
      expect.stringMatching(/^nowhere {2}is not there/),
    ]);
    expect(lines.at(-1)).toMatch(
      /^\d+ drafts written, 1 cited by the archive already, 5 left out, 4 files could not be read\.$/,
    );
    expect(result.status).toBe(1);
    expect(result.stderr).toBe('');
    expect(drafts()).toHaveLength(Number(/^(\d+) drafts written/m.exec(result.stdout)?.[1]));
  });

  it('says what it leaves out, and passes over what a browser saved beside a page', () => {
    expect(result.stdout).toContain('inbox/photo.jpg  left out: a kind of file that is not read');
    expect(result.stdout).toContain('inbox/export.xml  left out: 1 with status draft, so not published');
    expect(result.stdout).not.toContain('frame.html');
  });

  it('gives a page as a draft with all that is known of it', () => {
    const { body, front } = draft('drafts/2019/keepers-vote-to-burn-one-light.md');
    expect(front).toEqual({
      headline: expect.stringMatching(TODO) as string,
      summary: expect.stringMatching(TODO) as string,
      published: '2019-03-08',
      place: 'keel',
      organisations: ['lamp-union'],
      events: ['keel-first-sitting'],
      people: [{ person: 'ada-brandt' }],
      places: ['norland'],
      source: {
        publisher: 'keel-courier',
        headline: 'Keepers vote to burn one light',
        url: 'https://www.courier.example/2019/one-light',
        language: 'en',
      },
    });
    expect(body).toBe('TODO: write it afresh from keepers-vote-to-burn-one-light.source.txt');
    expect(read('drafts/2019/keepers-vote-to-burn-one-light.source.txt')).toMatch(
      /^Keepers vote to burn one light\n\nhttps:\/\/www\.courier\.example\/2019\/one-light\n\nKEEL \(Norland\) -- /,
    );
  });

  it('gives a day that two dates bear out, and says which', () => {
    const { front } = draft('drafts/2019/keepers-ask-for-more-oil.md');
    expect(front).toMatchObject({
      published: '2019-06-04',
      place: 'keel',
      people: [{ person: 'ole-quist' }],
    });
    expect(front.source).toEqual({
      publisher: 'keel-courier',
      headline: 'Keepers ask for more oil',
      url: 'https://courier.example/notes/oil',
      date: 'Jun. 4',
      language: 'en',
      note: 'The day and month come from the date line “Jun. 4”, the year from the date line “6/4/2019”.',
    });
  });

  it('gives several drafts of a page with several items', () => {
    const from = (file: string) =>
      result.stdout.split('\n').filter((line) => line.includes(`from inbox/${file}`));
    expect(from('several.html')).toHaveLength(2);
    expect(from('several.txt')).toHaveLength(4);
  });

  it('marks what is not known: day, publisher, names without an entry', () => {
    const notice = drafts().find((name) => name.startsWith('undated/joint-notice'))!;
    expect(draft(`drafts/${notice}`).front).toMatchObject({
      published: expect.stringMatching(TODO) as string,
      organisations: [expect.stringMatching(TODO)],
      source: { publisher: 'TODO: who published it', language: expect.stringMatching(TODO) as string },
    });
    const oil = draft('drafts/2019/oil-runs-out.md');
    expect(oil.front).toMatchObject({
      published: '2019-05',
      organisations: [
        'lamp-union',
        expect.stringMatching(/^TODO: “tide-board”.* is no entry of organisations/),
      ],
      people: [{ person: 'ole-quist' }, { person: expect.stringMatching(/^TODO: “Nobody Known”/) as string }],
    });
    expect(oil.body).toMatch(/^TODO: read the original at https:\/\/courier\.example\/oil/);
    const notes = draft('drafts/2019/supplied.md').front.source as Record<string, string>;
    expect(notes.publisher).toBe('TODO: who published it: “Norland Gazette”');
  });

  it('proposes to enter a publisher whose site is not known', () => {
    const source = draft('drafts/undated/oil.md').front.source as Record<string, string>;
    expect(source.publisher).toMatch(
      /^TODO: .*gazette\.example.*npm run new -- publisher --url https:\/\/gazette\.example\/$/,
    );
  });

  it('lets no markup of a page into the front matter or the text of a draft', () => {
    const path = drafts().find((name) =>
      (draft(`drafts/${name}`).front.source as { headline?: string }).headline?.startsWith('x"'),
    )!;
    const { body, front } = draft(`drafts/${path}`);
    expect(Object.keys(front)).toEqual([
      'headline',
      'summary',
      'published',
      'organisations',
      'places',
      'source',
    ]);
    expect(front.source).toMatchObject({ publisher: 'TODO: who published it' });
    expect(body).toMatch(/^TODO: write it afresh from [a-z\d-]+\.source\.txt$/);
    expect(existsSync(join(folder, 'drafts', path.replace(/md$/, 'source.txt')))).toBe(true);
  });

  it('tells two items of one name apart by a number', () => {
    expect(drafts().filter((name) => name.startsWith('2018/the-same-headline'))).toHaveLength(2);
    expect(read('drafts/2018/the-same-headline-2.source.txt')).toContain('Another text.');
  });

  it('leaves out what the archive cites already', () => {
    expect(result.stdout).toContain('skipped: content/articles/2019/keepers-vote-on-light.md cites');
    expect(drafts()).not.toContain('2019/one-light.md');
  });

  describe('imported a second time, with --again and many more', () => {
    const path = 'drafts/2019/keepers-vote-to-burn-one-light.md';
    let before: string[];
    let again: ReturnType<typeof run>;

    beforeAll(() => {
      before = drafts();
      put(path, read(path).replace(/^headline: .*$/m, 'headline: Mine'));
      for (let index = 0; index < 60; index++)
        put(`many/${index + 10}.txt`, `Note ${index}\n\nText ${index}.`);
      again = run('--again', 'inbox', 'many');
    }, PATIENCE);

    it('leaves the drafts that are there as they are', () => {
      expect(again.stdout).toContain(`${path}  is there already and was left; from inbox/page.html`);
      expect(read(path)).toContain('headline: Mine');
      const others = drafts().filter((name) => !name.includes('/note-'));
      expect(others.sort()).toEqual([...before, '2019/one-light.md'].sort());
    });

    it('says how far it is', () => {
      expect(again.stderr.trim().split('\n')).toEqual([
        '1 of 75  inbox/broken.xml',
        expect.stringMatching(/^50 of 75 {2}many\/\d+\.txt$/),
      ]);
    });
  });
});

it(
  'without a path it says how it is used',
  () => {
    const { status, stdout } = run();
    expect(stdout).toMatch(/^Usage: npm run import/);
    expect(status).toBe(1);
  },
  PATIENCE,
);
