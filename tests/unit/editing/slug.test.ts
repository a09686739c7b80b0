import { expect, it } from 'vitest';
import { proposedSlug } from '../../../src/editing/slug.ts';

it.each([
  ['Keepers vote to burn one light for all on every coast', 'en', 'keepers-vote-burn-one-light-all-every'],
  ['The keepers’ union’s “new” lamp: a plan', 'en', 'keepers-unions-new-lamp-plan'],
  ['The end', 'en', 'the-end'],
  ['Đà Nẵng, Østby & São Tomé', 'en', 'da-nang-ostby-sao-tome'],
  ['De wachters stemmen voor één licht', 'nl', 'de-wachters-stemmen-voor-een-licht'],
  ['AMLO meets G20', 'en', 'amlo-meets-g20'],
  ['', 'en', ''],
])('of “%s” (%s) is %s', (title, language, slug) => {
  expect(proposedSlug(title, language)).toBe(slug);
});
