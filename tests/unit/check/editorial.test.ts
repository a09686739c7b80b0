import { describe, expect, it } from 'vitest';
import { FRONTS } from '../schemas/fronts.ts';
import { entry, saidOf as said } from './content.ts';

const { articles, events, organisations, people, places, publishers, topics } = FRONTS;
const article = (over: object, body = 'Text.\n') => ({
  'articles/2019/a.md': entry({ ...articles, headline: 'Another headline', ...over }, body),
});
/** The line of a text below the front matter of `article({})`. */
const below = (over: object) =>
  entry({ ...articles, headline: 'Another headline', ...over }, '').split('\n').length;

describe('checkEditorial', () => {
  it('has nothing to say of good content', () => {
    expect(said({})).toEqual([]);
    expect(said(article({}))).toEqual([]);
  });

  it.each([
    ['people', { ...people, name: 'Adá BRANDT', sort: 'Brandt, Adá' }, 'ada brandt', 'people/ada-brandt.md'],
    [
      'people',
      { ...people, name: 'A. Brandt', variants: [{ name: 'Ada Brandt' }] },
      'ada brandt',
      'people/ada-brandt.md',
    ],
    [
      'organisations',
      { ...organisations, name: 'The Union', short: 'Lamp-Union' },
      'lamp union',
      'organisations/lamp-union.md',
    ],
    ['places', { ...places, name: 'keel' }, 'keel', 'places/keel.md'],
    [
      'publishers',
      { ...publishers, name: 'the keel courier' },
      'the keel courier',
      'publishers/keel-courier.md',
    ],
    ['topics', { ...topics, name: 'LIGHT' }, 'light', 'topics/light.md'],
  ])('finds two %s of one name', (collection, front, name, twin) => {
    expect(said({ [`${collection}/z.md`]: entry(front) })).toEqual([
      `${collection}/z.md:2 shares the name “${name}” with ${twin}. Make one entry of the two, or tell the names apart`,
    ]);
  });

  it('finds two articles of one headline', () => {
    expect(said(article({ headline: 'Keepers vote to burn ONE light!' }))).toEqual([
      expect.stringMatching(/^articles\/2019\/keepers-vote.md:2 is that of articles\/2019\/a.md too\./),
    ]);
  });

  it('finds a moment that one article alone tells', () => {
    expect(said(article({ sameMoment: 'the-vote' }))).toEqual([
      expect.stringMatching(/^articles\/2019\/a.md:\d+ “the-vote” is told by no other article\./),
    ]);
    const twin = entry({ ...articles, sameMoment: 'the-vote' });
    expect(said({ ...article({ sameMoment: 'the-vote' }), 'articles/2019/keepers-vote.md': twin })).toEqual(
      [],
    );
  });

  it('finds an event of which nothing is said', () => {
    expect(said({ 'events/sitting.md': entry(events, '\n') })).toEqual([
      expect.stringMatching(/^events\/sitting.md:1 says nothing of the event\./),
    ]);
  });

  it('finds a citation of no article, at its line', () => {
    const text =
      'First.\n\n<Cite article="2019/keepers-vote">so</Cite> and <Cite article="2019/none">not</Cite>.\n';
    const line = entry(FRONTS.dossiers, '').split('\n').length + 2;
    expect(said({ 'dossiers/light.mdx': entry(FRONTS.dossiers, text) })).toEqual([
      `dossiers/light.mdx:${line} cites “2019/none”, which is not an article. Write the path of an article, <year>/<slug>`,
    ]);
  });

  describe('an article that was withdrawn', () => {
    const withdrawn = (over: object = {}) => [
      { date: '2020-03-01', kind: 'withdrawal', note: 'It was a hoax.', ...over },
    ];
    const gone = (over: object = {}) =>
      entry({ ...articles, headline: 'A hoax', ...over, revisions: withdrawn() });
    const right = 'Name another article for it, or take away what rests on it';

    it('is cited nowhere', () => {
      const line = entry(FRONTS.dossiers, '').split('\n').length;
      const files = {
        'articles/2019/gone.md': gone(),
        'dossiers/light.mdx': entry(FRONTS.dossiers, '<Cite article="2019/gone">so</Cite>\n'),
      };
      expect(said(files)).toEqual([
        `dossiers/light.mdx:${line} names “2019/gone”, which was withdrawn. ${right}`,
      ]);
    });

    it('stands in for no other', () => {
      const other = entry({
        ...articles,
        headline: 'Another hoax',
        revisions: withdrawn({ instead: '2019/gone' }),
      });
      expect(said({ 'articles/2019/gone.md': gone(), 'articles/2019/other.md': other })).toEqual([
        expect.stringMatching(/^articles\/2019\/other\.md:\d+ names “2019\/gone”, which was withdrawn\./),
      ]);
    });

    it('leaves its headline and its moment to others', () => {
      const front = { headline: articles.headline, sameMoment: 'the-vote' };
      expect(said({ 'articles/2019/gone.md': gone(front) })).toEqual([]);
      expect(said({ 'articles/2019/gone.md': gone(front), ...article({ sameMoment: 'the-vote' }) })).toEqual([
        expect.stringContaining('“the-vote” is told by no other article'),
      ]);
    });
  });

  it.each([
    [
      'a person',
      'It was Ada Brandt’s vote.\n',
      'names “Ada Brandt”, whom the front matter lacks. Add ada-brandt to people',
    ],
    ['a place', 'They met in Keel.\n', 'names “Keel”, which the front matter lacks. Add keel to places'],
  ])('finds %s that only the text names', (_, text, message) => {
    expect(said(article({}, text))).toEqual([`articles/2019/a.md:${below({})} ${message}`]);
  });

  it.each([
    ['named in the front matter', { people: [{ person: 'ada-brandt' }] }, 'Ada Brandt spoke.\n', {}],
    [
      'covered by a place within it',
      { place: 'quay' },
      'In Keel.\n',
      { 'places/quay.md': entry({ ...places, name: 'Quay', within: 'keel' }) },
    ],
    ['part of a longer name', {}, 'The Keel Courier says so.\n', {}],
    ['a word in small letters', {}, 'An even keel.\n', {}],
    ['a family name alone', {}, 'Brandt spoke.\n', {}],
  ])('passes over a name that is %s', (_, over, text, files) => {
    expect(said({ ...files, ...article(over, text) })).toEqual([]);
  });

  it('finds an article more than a month from its event, unless it says why', () => {
    const event = { 'events/sitting.md': entry({ ...events, span: '2019-05-01/2019-05-03' }) };
    const dated = (published: string, over = {}) =>
      said({ ...event, ...article({ published, events: ['sitting'], ...over }) });
    expect(dated('2019-04-01')).toEqual([]);
    expect(dated('2019-06-03')).toEqual([]);
    expect(dated('2019-03-30')).toEqual([
      expect.stringContaining('“sitting” (2019-05-01/2019-05-03) lies more than a month'),
    ]);
    expect(dated('2019-06-04')).toHaveLength(1);
    expect(dated('2019-06-04', { eventNote: 'It looks back.' })).toEqual([]);
  });

  it('finds a figure of the summary that the text lacks; the year of publication may be missing', () => {
    const summary =
      'By 140 votes to 72 the keepers decided in 2019 that one light shall burn on every coast of the sea.';
    expect(said(article({ summary }, 'They voted by 140 to 71.\n'))).toEqual([
      'articles/2019/a.md:3 gives the figure 72, which the text lacks. Take it from the text, or say it there too',
    ]);
    expect(said(article({ summary }, 'They voted by 140 to 72.\n'))).toEqual([]);
  });
});
