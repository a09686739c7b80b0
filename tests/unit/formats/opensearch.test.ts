import { expect, test } from 'vitest';
import { within } from '../../../src/formats/opensearch.ts';

test.each([
  ['Lamp Record', 16, 'Lamp Record'],
  ['Sixteen letters!', 16, 'Sixteen letters!'],
  ['Sixteen letters and more', 16, 'Sixteen letters'],
  ['The Keepers’ Chronicle', 16, 'The Keepers’'],
  ['Unabbreviatedly', 5, 'Unabb'],
])('%s within %i characters', (text, length, expected) => {
  expect(within(text, length)).toBe(expected);
});
