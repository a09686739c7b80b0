import { expect, test } from 'vitest';
import { chooseSteps, STEPS } from '../../../../scripts/test/steps.ts';

test('runs every step, or those named, in the order they need', () => {
  expect(chooseSteps([])).toBe(STEPS);
  expect(chooseSteps(['dist', 'unit']).map(({ name }) => name)).toEqual(['unit', 'dist']);
});

test('names the steps where one is unknown', () => {
  expect(() => chooseSteps(['unit', 'browsers'])).toThrow(/no step "browsers" .* unit, .* browser,/);
});

test('a step comes after what it needs', () => {
  for (const [index, { name, needs = [] }] of STEPS.entries()) {
    const before = STEPS.slice(0, index).map((step) => step.name);
    expect(before, name).toEqual(expect.arrayContaining([...needs]));
  }
});

test('a step needs nothing that runs at the same time', () => {
  for (const [index, { beside, name, needs = [] }] of STEPS.entries()) {
    if (beside) expect(needs, name).not.toContain(STEPS[index - 1]?.name);
  }
});
