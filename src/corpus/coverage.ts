import type { Coverage } from '../schemas/coverage.ts';
import type { CorpusFile } from './file.ts';

/** What the corpus means to hold: what the archive means to, as far as its events and organisations are in the corpus. */
export function coverageFile(coverage: Coverage, named: ReadonlySet<string>): CorpusFile {
  const held = {
    ...coverage,
    events: coverage.events.filter((id) => named.has(`events/${id}`)),
    gaps: coverage.gaps.filter(({ organisations }) =>
      organisations.every((id) => named.has(`organisations/${id}`)),
    ),
  };
  return { path: 'coverage.yml', text: `${JSON.stringify(held, null, 2)}\n` };
}
