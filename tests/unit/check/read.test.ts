import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/check/read.ts';
import { GOOD, contentFolder, entry, readFile } from './content.ts';

describe('readContent', () => {
  it('reads every entry, in the order of the collections and then of the paths', () => {
    const folder = contentFolder({
      ...GOOD,
      'topics/fog.mdx': entry({ name: 'Fog' }),
      'articles/2018/earlier.md': entry({}),
    });
    const { files, strays } = readContent(folder);
    expect(files.map(({ collection, id }) => `${collection} ${id}`)).toEqual([
      'articles 2018/earlier',
      'articles 2019/keepers-vote',
      'organisations lamp-union',
      'events congress',
      'topics fog',
      'topics light',
      'people ada-brandt',
      'places keel',
      'publishers keel-courier',
      'dossiers light',
    ]);
    expect(strays).toEqual([]);
  });

  it('reads nothing where there is nothing', () => {
    expect(readContent(contentFolder({}))).toEqual({ files: [], strays: [] });
  });

  it('parts front matter from body', () => {
    const { body, data, yamlErrors } = readFile(
      'topics/fog.md',
      '---\nname: Fog\n---\n\nBody.\n\n---\n\nMore.\n',
    );
    expect({ body, data, yamlErrors }).toEqual({
      body: '\nBody.\n\n---\n\nMore.\n',
      data: { name: 'Fog' },
      yamlErrors: [],
    });
  });

  it.each([
    ['lines that end as on Windows', '---\r\nname: Fog\r\n---\r\nBody.\r\n'],
    ['spaces behind the marks', '---  \nname: Fog\n---\t\nBody.'],
    ['no line after the end', '---\nname: Fog\n---'],
    ['a byte order mark', '\uFEFF---\nname: Fog\n---\nBody.'],
  ])('reads a file with %s', (_, text) => {
    expect(readFile('topics/fog.md', text)).toMatchObject({ data: { name: 'Fog' }, yamlErrors: [] });
  });

  it('leaves dates that stand without quotation marks as they are written, impossible ones too', () => {
    expect(
      readFile('articles/2019/a.md', '---\npublished: 2024-02-30\nadded: 2020-01-15\nspan: 2019\n---\n').data,
    ).toEqual({
      published: '2024-02-30',
      added: '2020-01-15',
      span: 2019,
    });
  });

  it('says where a value stands, or what is around it', () => {
    const { locate } = readFile(
      'people/a.md',
      '---\nname: Ada\nvariants:\n  - name: A\n    lang: EN\n  - name: B\n---\n',
    );
    expect(
      [['name'], ['variants', 0, 'lang'], ['variants', 1, 'lang'], ['variants', 1, 'name'], ['sort'], []].map(
        (path) => locate(path),
      ),
    ).toEqual([
      { line: 2, column: 7 },
      { line: 5, column: 11 },
      { line: 6, column: 5 },
      { line: 6, column: 11 },
      { line: 1, column: 1 },
      { line: 1, column: 1 },
    ]);
  });

  it.each([
    ['a colon in plain text', '---\nname: Fog: a study\n---\n', 2],
    ['a quotation that does not end', '---\nname: "Fog\n---\n', 2],
    ['one field twice', '---\nname: Fog\nname: Mist\n---\n', 3],
    ['a name that is marked as another’s', '---\nname: *fog\n---\n', 2],
    ['no front matter', 'Fog.\n', 1],
    ['front matter that does not end', '---\nname: Fog\n', 1],
  ])('reports %s', (_, text, line) => {
    const { data, yamlErrors } = readFile('topics/fog.md', text);
    expect(data).toEqual({});
    expect(yamlErrors.length).toBeGreaterThan(0);
    expect(yamlErrors[0]?.message).not.toBe('');
    expect(Math.abs((yamlErrors[0]?.at.line ?? 0) - line)).toBeLessThanOrEqual(1);
  });

  it.each([
    'topics/notes.txt',
    'articles/2019/photo.jpg',
    'people/ada-brandt',
    'topic/light.md',
    'articles/2019/Vote.MD',
  ])('finds %s, which would be lost', (file) => {
    const { strays } = readContent(contentFolder({ ...GOOD, [file]: 'x' }));
    expect(
      strays.map(
        (stray) => stray.file.endsWith(file) || file.startsWith(stray.file.split('/').at(-1) ?? '?'),
      ),
    ).toEqual([true]);
  });

  it('passes over what the system leaves, and takes no folder for a file', () => {
    const { strays } = readContent(
      contentFolder({ ...GOOD, 'topics/.DS_Store': 'x', 'articles/v1.0/a.md': entry({}) }),
    );
    expect(strays).toEqual([]);
  });
});
