import type { CslItem } from '../../../src/formats/csl.ts';

/** An item by an institution, and what another says differently. */
export const item = (over: Partial<CslItem> = {}): CslItem => ({
  id: 's-1',
  type: 'article-newspaper',
  title: 'APEC ministers agree digital trade rules',
  author: [{ literal: 'APEC Secretariat' }],
  'container-title': 'The Archive',
  'publisher-place': 'Lima',
  issued: { 'date-parts': [[2024, 11, 15]] },
  language: 'en',
  URL: 'https://ex.org/s/1/',
  ...over,
});
