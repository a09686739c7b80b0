import { expect, it } from 'vitest';
import { cslDate } from '../../../src/formats/csl.ts';
import { styledCitations } from '../../../src/formats/styled.ts';
import { startThreads } from '../../../src/formats/styled-threads.ts';
import { item } from './items.ts';

const items = [
  item(),
  item({ title: 'Perú acogió la cumbre: “¿qué dejó?”', issued: cslDate('2023-10') }),
  item({ author: [{ family: 'Ibáñez', given: 'José' }], issued: cslDate('2023-10-18/2023-11-09') }),
  item({ title: '<b>Wicks</b> & globes' }),
  item(),
];

it('threads give each item what the caller would have made of it', { timeout: 60_000 }, async () => {
  const cite = startThreads(2);
  expect(await Promise.all(items.map(cite))).toEqual(items.map(styledCitations));
});

it(
  'a thread that fails says so to all that wait for it, and to those that ask later',
  { timeout: 60_000 },
  async () => {
    const cite = startThreads(1);
    const broken = { ...item(), issued: null } as unknown as ReturnType<typeof item>;
    const answers = await Promise.allSettled([cite(broken), cite(item())]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(cite(item())).rejects.toThrow();
  },
);
