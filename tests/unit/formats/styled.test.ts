import { describe, expect, it } from 'vitest';
import { type CslItem, cslDate } from '../../../src/formats/csl.ts';
import { originalItem } from '../../../src/formats/csl-original.ts';
import { type CitationStyle, styledCitations } from '../../../src/formats/styled.ts';
import { articlesOf } from '../archive/entries.ts';
import { item } from './items.ts';

const inStyle = (style: CitationStyle, of: CslItem) =>
  styledCitations(of).find((citation) => citation.style === style)?.html;

const record = item({
  id: 'record',
  title: 'Officials meet in Lima',
  author: [{ literal: 'The Archive' }],
  issued: cslDate('2026-11-10'),
  'original-date': cslDate('2024-03-08'),
});
delete record['publisher-place'];

const accents = item({
  title: 'Perú acogió la cumbre: ¿qué dejó en Ñuñoa?',
  author: [{ family: 'Ibáñez Núñez', given: 'José María' }],
  'container-title': 'El Peruano',
  language: 'es',
  issued: cslDate('2023-10'),
});

const minister = item({
  author: [{ literal: 'Ministry of Trade, Industry & Tourism' }],
  issued: cslDate('2023-10-18/2023-10-31'),
});

// The first of each style waits for its engine, which a busy machine takes seconds to start.
describe('a bibliography entry', { timeout: 30_000 }, () => {
  it.each<[string, CslItem, Record<CitationStyle, string>]>([
    [
      'by an institution',
      item(),
      {
        apa: 'APEC Secretariat. (2024, November 15). APEC ministers agree digital trade rules. <i>The Archive</i>. https://ex.org/s/1/',
        mla: 'APEC Secretariat. “APEC Ministers Agree Digital Trade Rules.” <i>The Archive</i> [Lima], 15 Nov. 2024, https://ex.org/s/1/.',
        chicagoNotes:
          'APEC Secretariat. “APEC Ministers Agree Digital Trade Rules.” <i>The Archive</i> (Lima), November 15, 2024. https://ex.org/s/1/.',
        chicagoAuthorDate:
          'APEC Secretariat. 2024. “APEC Ministers Agree Digital Trade Rules.” <i>The Archive</i> (Lima), November 15. https://ex.org/s/1/.',
      },
    ],
    [
      'of a record, with the year of its original',
      record,
      {
        apa: 'The Archive. (2026, November 10). Officials meet in Lima. <i>The Archive</i>. https://ex.org/s/1/ (Original work published 2024)',
        mla: 'The Archive. “Officials Meet in Lima.” 8 Mar. 2024. <i>The Archive</i>, 10 Nov. 2026, https://ex.org/s/1/.',
        chicagoNotes:
          'The Archive. “Officials Meet in Lima.” <i>The Archive</i>, November 10, 2026. https://ex.org/s/1/.',
        chicagoAuthorDate:
          'The Archive. (2024) 2026. “Officials Meet in Lima.” <i>The Archive</i>, November 10. https://ex.org/s/1/.',
      },
    ],
    [
      'with accents, by a person, known to the month, in its own capitals',
      accents,
      {
        apa: 'Ibáñez Núñez, J. M. (2023, October). Perú acogió la cumbre: ¿qué dejó en Ñuñoa? <i>El Peruano</i>. https://ex.org/s/1/',
        mla: 'Ibáñez Núñez, José María. “Perú acogió la cumbre: ¿qué dejó en Ñuñoa?” <i>El Peruano</i> [Lima], Oct. 2023, https://ex.org/s/1/.',
        chicagoNotes:
          'Ibáñez Núñez, José María. “Perú acogió la cumbre: ¿qué dejó en Ñuñoa?” <i>El Peruano</i> (Lima), October 2023. https://ex.org/s/1/.',
        chicagoAuthorDate:
          'Ibáñez Núñez, José María. 2023. “Perú acogió la cumbre: ¿qué dejó en Ñuñoa?” <i>El Peruano</i> (Lima), October. https://ex.org/s/1/.',
      },
    ],
    [
      'by a ministry, of an interval',
      minister,
      {
        apa: 'Ministry of Trade, Industry &#38; Tourism. (2023, October 18–31). APEC ministers agree digital trade rules. <i>The Archive</i>. https://ex.org/s/1/',
        mla: 'Ministry of Trade, Industry &#38; Tourism. “APEC Ministers Agree Digital Trade Rules.” <i>The Archive</i> [Lima], 18–31 Oct. 2023, https://ex.org/s/1/.',
        chicagoNotes:
          'Ministry of Trade, Industry &#38; Tourism. “APEC Ministers Agree Digital Trade Rules.” <i>The Archive</i> (Lima), October 18–31, 2023. https://ex.org/s/1/.',
        chicagoAuthorDate:
          'Ministry of Trade, Industry &#38; Tourism. 2023. “APEC Ministers Agree Digital Trade Rules.” <i>The Archive</i> (Lima), October 18–31. https://ex.org/s/1/.',
      },
    ],
  ])('%s', (_what, of, expected) => {
    expect(Object.fromEntries(styledCitations(of).map(({ html, style }) => [style, html]))).toEqual(expected);
  });

  it.each([
    ['2011', '(2011).'],
    ['2024-02/2024-03', '(2024, February–March).'],
    ['2019-12/2020-01', '(2019–2020, December–January).'],
  ])('knows %s no better than it is known', (date, expected) => {
    expect(inStyle('apa', item({ issued: cslDate(date) }))).toContain(expected);
  });

  it('of an original says that its headline was not seen, and gives no address where none is known', () => {
    const [article] = articlesOf({ '2019/a': {} });
    const citation =
      'The Keel Courier. “[Headline not seen: Keepers vote to burn one light].” <i>The Keel Courier</i>, March 8, 2019.';
    expect(inStyle('chicagoNotes', originalItem(article!))).toBe(citation);
  });

  it('escapes what HTML reserves', () => {
    expect(inStyle('apa', item({ title: 'Trade <script>alert(1)</script> & more' }))).not.toMatch(
      /<(?!\/?i>)|&(?!\w+;|#)/,
    );
  });

  it('is the same after another', () => {
    const before = styledCitations(item());
    styledCitations(accents);
    expect(styledCitations(item())).toEqual(before);
  });
});
