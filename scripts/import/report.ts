import type { Outcome } from '../../src/importing/import.ts';

type Kind = Outcome['kind'];

/** One line an outcome; what an editor has to act on stands last. */
const ORDER: Kind[] = ['written', 'there', 'cited', 'left out', 'failed'];

export function printReport(outcomes: Outcome[]): void {
  for (const kind of ORDER) {
    for (const outcome of outcomes.filter((each) => each.kind === kind)) console.log(lineOf(outcome));
  }
}

function lineOf(outcome: Outcome): string {
  const { file, kind } = outcome;
  if (kind === 'written') {
    const open = outcome.open.length > 0 ? `; to find out: ${outcome.open.join(', ')}` : '';
    return `${outcome.draft}  from ${file}${open}`;
  }
  if (kind === 'there') return `${outcome.draft}  is there already and was left; from ${file}`;
  if (kind === 'cited') {
    return `${file}  skipped: ${outcome.article} cites ${outcome.url}. To draft it all the same: --again`;
  }
  if (kind === 'left out') return `${file}  left out: ${outcome.what}`;
  return `${file}  ${outcome.why}`;
}

export function summary(outcomes: Outcome[]): string {
  const count = (kind: Kind) => outcomes.filter((each) => each.kind === kind).length;
  const of = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;
  const parts = [
    of(count('written'), 'draft written', 'drafts written'),
    ...(count('there') > 0 ? [`${count('there')} there already`] : []),
    ...(count('cited') > 0 ? [`${count('cited')} cited by the archive already`] : []),
    ...(count('left out') > 0 ? [`${count('left out')} left out`] : []),
    ...(count('failed') > 0
      ? [of(count('failed'), 'file could not be read', 'files could not be read')]
      : []),
  ];
  return `\n${parts.join(', ')}.`;
}
