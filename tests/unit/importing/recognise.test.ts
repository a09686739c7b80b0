import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../../src/check/read.ts';
import { citedAddresses } from '../../../src/importing/archive.ts';
import { eventTeller } from '../../../src/importing/events.ts';
import { languageOf } from '../../../src/importing/language.ts';
import { publisherFinder } from '../../../src/importing/publisher.ts';
import { namesIn } from '../../../src/importing/recognise.ts';
import { slugOf } from '../../../src/importing/slug.ts';
import { FRONTS } from '../schemas/fronts.ts';
import { smallContent } from './fixture.ts';

const file = (path: string, data: object): ContentFile => {
  const [collection, id] = path.replace('.md', '').split('/') as [ContentFile['collection'], string];
  return { ...smallContent()[0]!, collection, id, file: path, data };
};

const person = (id: string, name: string, ...variants: string[]) =>
  file(`people/${id}.md`, { name, sort: name, variants: variants.map((each) => ({ name: each })) });

describe('names in a text', () => {
  const names = namesIn([
    ...smallContent(),
    person('li-bao', 'Li Bao', '李保东', 'Baotai'),
    person('ada-quist', 'Ada Quist', 'Adaq'),
    person('ola-adaq', 'Ola Adaq'),
    person('ana-munoz', 'Ana Muñoz'),
  ]);
  it.each([
    ['The Norland Fog Office speaks for Norland', ['fog-office', 'norland']],
    ['The Lamp Union’s lamps', ['lamp-union']],
    ['Keepers’ Union', ['lamp-union']],
    ['KEEL (NORLAND) -- Oil', ['keel', 'norland']],
    ['Ana Munoz and Ana Muñoz', ['ana-munoz', 'ana-munoz']],
    ['Brandt spoke; Ada did not', []],
    ['Ada Brandt spoke', ['ada-brandt']],
    ['Baotai spoke', ['li-bao']],
    ['Adaq spoke', []],
    ['据李保东介绍', ['li-bao']],
    ['Keeling, Norlandia, keel', []],
  ])('“%s”', (text, ids) => {
    expect(names.find(text).map(({ entries }) => entries[0]?.id)).toEqual(ids);
  });

  it('are entries by id or by any spelling', () => {
    const called = (value: string) => names.entriesCalled('organisations', value).map(({ id }) => id);
    expect(called('lamp-union')).toEqual(['lamp-union']);
    expect(called('LAMP UNION')).toEqual(['lamp-union']);
    expect(called('tide-board')).toEqual([]);
  });
});

describe('events', () => {
  const event = (id: string, span: string, more: object = {}) =>
    file(`events/${id}.md`, {
      ...FRONTS.events,
      name: id,
      span,
      organisations: ['lamp-union'],
      places: ['keel'],
      ...more,
    });
  const tell = eventTeller([
    event('congress', '2019'),
    event('first-sitting', '2019-03-07/2019-03-09', { parent: 'congress' }),
    event('second-sitting', '2019-06-01/2019-06-03', { parent: 'congress' }),
    event('supper', '2019-06-02', { parent: 'congress' }),
    event('old-congress', '2011'),
  ]);
  const at = (published: string | undefined, named: string[] = [], more: object = {}) =>
    tell({ published, named, organisations: ['lamp-union'], places: ['keel'], ...more });

  it.each<[string, ReturnType<typeof at>, Partial<ReturnType<typeof at>>]>([
    ['one whose day, place and organisation fit', at('2019-03-08'), { events: ['first-sitting'] }],
    ['one that ended the day before', at('2019-03-10'), { events: ['first-sitting'] }],
    ['none that ended a week before', at('2019-03-16'), {}],
    ['none elsewhere', at('2019-03-08', [], { places: ['norland'] }), {}],
    ['none of others', at('2019-03-08', [], { organisations: ['fog-office'] }), {}],
    ['none for a month', at('2019-03'), {}],
    ['two that fit are left open', at('2019-06-02'), { oneOf: ['second-sitting', 'supper'] }],
    ['one that is named, however long', at('2019-09-02', ['congress']), { events: ['congress'] }],
    ['the part of a named one that fits', at('2019-03-08', ['congress']), { events: ['first-sitting'] }],
    [
      'a named one far away is told apart',
      at('2019-03-08', ['old-congress']),
      { events: ['first-sitting'], far: ['old-congress'] },
    ],
    ['a named one, where no day is known', at(undefined, ['congress']), { events: ['congress'] }],
  ])('%s', (_, told, expected) => {
    expect(told).toEqual({ events: [], oneOf: [], far: [], ...expected });
  });
});

describe('publishers', () => {
  const publisher = (id: string, url: string) => file(`publishers/${id}.md`, { name: id, url });
  const article = smallContent().find(({ id }) => id === '2019/keepers-vote-on-light')!;
  const find = publisherFinder([
    publisher('courier', 'https://www.lantern.example/'),
    publisher('ministry', 'https://gov.example/sea/'),
    publisher('office', 'https://gov.example/fog'),
    publisher('twin-a', 'https://twins.example/'),
    publisher('twin-b', 'https://www.twins.example/'),
    article,
  ]);
  it.each([
    ['https://lantern.example/2019/oil', ['courier']],
    ['http://en.lantern.example/oil', ['courier']],
    ['https://notlantern.example/oil', []],
    ['https://gov.example/sea/2019/oil', ['ministry']],
    ['https://twins.example/oil', ['twin-a', 'twin-b']],
    ['https://courier.example/other', ['keel-courier']],
    ['https://unknown.example/', []],
  ])('of %s', (url, ids) => {
    expect(find(url)).toEqual(ids);
  });
});

describe('addresses that the archive cites', () => {
  const citedBy = citedAddresses(smallContent());
  it.each([
    ['https://courier.example/2019/één-licht?a=1&b=2', true],
    ['http://www.courier.example/2019/%C3%A9%C3%A9n-licht/?a=1&b=2&utm_source=x#top', true],
    ['https://courier.example/2019/één-licht?a=1&b=3', false],
    ['https://courier.example/2019/', false],
  ])('%s', (url, cited) => {
    expect(citedBy(url) !== undefined).toBe(cited);
  });
});

describe('the language', () => {
  const english =
    'The keepers of the northern coasts met those of the western ones, and while they met it rained so hard that nobody could hear what anybody said. They agreed all the same, and went home in the dark, each along his own coast and under his own lamp, to sleep until noon.';
  const spanish =
    'Los fareros de las costas del norte se reunieron con los de las costas del oeste, y mientras se reunían llovía tanto que nadie podía oír lo que decía nadie. Aun así se pusieron de acuerdo y volvieron a casa de noche, cada uno por su propia costa y bajo su propio farol.';
  it.each([
    [english, undefined, 'en'],
    [spanish, undefined, 'es'],
    [spanish, 'es_PE', 'es'],
    ['Corto.', 'es-419', 'es'],
    ['短い。', 'zh-Hant-TW', 'zh-Hant'],
    [english, 'not a language', 'en'],
    [spanish, 'en-US', undefined],
    ['Short.', undefined, undefined],
  ])('of text %#', (text, declared, language) => {
    const found = languageOf(text, declared);
    expect(found.language).toBe(language);
    expect(found.open === undefined).toBe(language !== undefined);
  });
});

describe('the name of a file', () => {
  it.each([
    ['Keepers’ vote: “one light”, Ärger & öl', 'keepers-vote-one-light-arger-ol'],
    ['One two three four five six seven eight nine ten', 'one-two-three-four-five-six-seven-eight'],
    ['../../etc/passwd', 'etc-passwd'],
    ['2019', undefined],
    ['page 2', undefined],
    ['据介绍', undefined],
    [undefined, undefined],
  ])('from “%s”', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});
