import { setTimeout as wait } from 'node:timers/promises';
import { type Archived, archivedCopy } from './archived.ts';
import { type Answer, type ProbeOptions, probe } from './probe.ts';
import type { SourceLink } from './source-links.ts';

export interface Finding {
  link: SourceLink;
  answer: Exclude<Answer, { state: 'answers' }>;
  archived: Archived;
}

export interface SurveyOptions extends ProbeOptions {
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** The address of the availability service. */
  service: string;
  /** Told after each address how many are done. */
  progress: (done: number) => void;
}

/** How many hosts are asked at once; of each, one address at a time. */
const HOSTS = 8;

/** The addresses that do not answer, in the order given, each with the archived copy that is proposed for it. */
export async function surveyLinks(links: SourceLink[], options: SurveyOptions): Promise<Finding[]> {
  const answers = new Map<SourceLink, Answer>();
  const hosts = [...Map.groupBy(links, ({ url }) => new URL(url).host).values()];
  const worker = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const [index, link] of host.entries()) {
        if (index > 0) await wait(options.pause);
        answers.set(link, await probe(link.url, options));
        options.progress(answers.size);
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS }, worker));
  const findings: Finding[] = [];
  for (const link of links) {
    const answer = answers.get(link)!;
    if (answer.state === 'answers') continue;
    if (findings.length > 0) await wait(options.pause);
    findings.push({
      link,
      answer,
      archived: await archivedCopy(link.url, link.published, options, options.service),
    });
  }
  return findings;
}

/** Lines of a report: where the address stands, what became of it, what is proposed. */
export function printFinding({ answer, archived, link }: Finding): string {
  const state = answer.state === 'dead' ? 'does not answer' : 'answers, but not to us';
  const proposal =
    'reason' in archived
      ? `the Wayback Machine could not be asked: ${archived.reason}`
      : archived.copy === undefined
        ? 'the Wayback Machine has no copy'
        : `archived copy: ${archived.copy}`;
  return `${link.at.join('\n')}\n  ${link.url}\n  ${state} (${answer.reason}); ${proposal}\n`;
}
