import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../../src/importing/item.ts';
import { kindOf } from '../../../src/importing/kind.ts';
import { readItems } from '../../../src/importing/read.ts';
import { bytesOf, utf8 } from './fixture.ts';

describe('the kind of a file', () => {
  it.each([
    ['page.html', 'page'],
    ['hostile.html', 'page'],
    ['dateline.txt', 'text'],
    ['feed.xml', 'feed'],
    ['feed.atom', 'feed'],
    ['export.xml', 'wordpress'],
    ['ledger.csv', 'ledger'],
  ])('%s is a %s', (name, kind) => {
    expect(kindOf(name, bytesOf(name))).toBe(kind);
  });

  it('is told by what it holds, not by its name', () => {
    expect(kindOf('page.txt', utf8('\uFEFF  <!DOCTYPE html><p>x'))).toBe('page');
    expect(kindOf('feed.html', utf8('<?xml version="1.0"?><rss version="2.0">'))).toBe('feed');
    expect(kindOf('feed.txt', utf8('{"version":"https://jsonfeed.org/version/1.1"}'))).toBe('feed');
  });
});

describe('encodings', () => {
  const read = (bytes: Uint8Array, name = 'a.txt') => readItems(name, bytes).items[0]?.text;
  const cp1252 = (text: string) =>
    Buffer.from(text.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1');
  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8('Café “Ärger”.')],
    ['UTF-8 with a mark', utf8('\uFEFFCafé “Ärger”.')],
    ['Windows-1252, undeclared', cp1252('Café “Ärger”.')],
    ['UTF-16', Buffer.from('\uFEFFCafé “Ärger”.', 'utf16le')],
  ])('a text in %s', (_, bytes) => {
    expect(read(bytes)).toBe('Café “Ärger”.');
  });

  const page = (charset: string) =>
    `<!DOCTYPE html>${charset}<title>x</title><p>Café “Ärger” is where the keepers met.`;
  it.each<[string, Uint8Array]>([
    ['declared Latin-1', cp1252(page('<meta charset="iso-8859-1">'))],
    [
      'declared Windows-1252',
      cp1252(page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">')),
    ],
    ['undeclared Windows-1252', cp1252(page(''))],
    ['undeclared UTF-8', utf8(page(''))],
  ])('a page in %s', (_, bytes) => {
    expect(read(bytes, 'a.html')).toContain('Café “Ärger” is where');
  });

  it('a feed in declared Latin-1', () => {
    const feed = cp1252(
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>x</title><item><title>Café</title></item></channel></rss>',
    );
    expect(readItems('a.xml', feed).items[0]?.headline).toBe('Café');
  });
});

describe('what cannot be read is said', () => {
  it.each<[what: string, name: string, bytes: Uint8Array, why: RegExp]>([
    ['an empty file', 'a.html', utf8(''), /^is empty/],
    ['blanks', 'a.txt', utf8(' \n\n\t'), /^is empty/],
    [
      'an image',
      'a.txt',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      /^is no text/,
    ],
    ['a PDF', 'a.txt', utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj'), /^is no text/],
    ['a web archive', 'a.html', utf8('From: <Saved by Blink>\r\nMIME-Version: 1.0'), /MHTML/],
    [
      'another XML',
      'a.xml',
      utf8('<?xml version="1.0"?><kml></kml>'),
      /neither a feed nor a WordPress export/,
    ],
    [
      'a feed without entries',
      'a.xml',
      utf8('<rss version="2.0"><channel><title>x</title></channel></rss>'),
      /without entries/,
    ],
    ['a broken feed', 'a.xml', bytesOf('broken.xml'), /cannot be read as a feed/],
    [
      'a broken export',
      'a.xml',
      utf8('<rss xmlns:wp="x"><channel>\n<item></rss>'),
      /^is no well-formed XML \(line 2:/,
    ],
    ['a page without text', 'a.html', utf8('<html><body><script>x</script></body></html>'), /holds no text/],
    ['a broken ledger', 'a.csv', utf8('url,title\n"https://a.example,x\n'), /^is no well-formed CSV/],
    [
      'a ledger of other things',
      'a.csv',
      utf8('height,width\n1,2\n'),
      /no column for addresses or headlines/,
    ],
    ['a page of endless tags', 'a.html', utf8(`<p>${'<b></b>'.repeat(60_001)}`), /tags, too many/],
  ])('%s', (_, name, bytes, why) => {
    const read = () => readItems(name, bytes);
    expect(read).toThrow(Unreadable);
    expect(read).toThrow(why);
  });
});
