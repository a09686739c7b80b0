import { describe, expect, it } from 'vitest';
import { articleNode } from '../../../../src/formats/json-ld/article.ts';
import { jsonLdScript } from '../../../../src/formats/json-ld/script.ts';
import { NOTE, articlesOf } from '../../archive/entries.ts';

const HOME = 'https://archive.example/';
const nodeOf = (front: object) => articleNode(articlesOf({ '2019/a': { ...NOTE, ...front } })[0]!, HOME);

describe('the original in JSON-LD', () => {
  it.each([
    ['2019-03-08', { datePublished: '2019-03-08' }],
    ['2019-03', { datePublished: '2019-03' }],
    ['2019', { datePublished: '2019' }],
    ['2019-02/2019-03', { datePublished: '2019', temporal: '2019-02/2019-03' }],
    ['2019-03-08/2019-03-12', { datePublished: '2019-03', temporal: '2019-03-08/2019-03-12' }],
    ['2018-12/2019-01', { temporal: '2018-12/2019-01' }],
  ])('dated %s says no more than that', (published, expected) => {
    const { datePublished, temporal } = nodeOf({ published }).isBasedOn as Record<string, unknown>;
    expect({ datePublished, temporal }).toEqual({
      datePublished: undefined,
      temporal: undefined,
      ...expected,
    });
  });

  it('is by its reporters, where it names them', () => {
    const source = { ...NOTE.source, reporters: ['Ibáñez, Ana', 'The newsroom'] };
    expect(nodeOf({ source }).isBasedOn).toMatchObject({
      author: [
        { '@type': 'Person', name: 'Ana Ibáñez', familyName: 'Ibáñez', givenName: 'Ana' },
        { '@type': 'Organization', name: 'The newsroom' },
      ],
    });
  });

  it('has neither headline nor address that nobody knows', () => {
    expect(nodeOf({}).isBasedOn).not.toHaveProperty('headline');
    expect(nodeOf({}).isBasedOn).not.toHaveProperty('url');
  });
});

describe('the record in JSON-LD', () => {
  it('names its corrections, not its mended typos, and the day of the last change', () => {
    const revisions = [
      { date: '2020-02-01', kind: 'typo', note: 'A letter.' },
      { date: '2020-03-01', kind: 'correction', note: 'Two lights, not one.' },
    ];
    expect(nodeOf({ revisions })).toMatchObject({
      datePublished: '2020-01-15',
      dateModified: '2020-03-01',
      correction: [
        { '@type': 'CorrectionComment', datePublished: '2020-03-01', text: 'Two lights, not one.' },
      ],
    });
  });

  it('cannot end the script it stands in', () => {
    const node = nodeOf({ headline: 'A </script><script>alert(1)</script>' });
    const script = jsonLdScript({ '@context': 'https://schema.org', ...node });
    expect(script).not.toContain('<');
    expect(JSON.parse(script)).toMatchObject({ headline: 'A </script><script>alert(1)</script>' });
  });
});
