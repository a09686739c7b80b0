import { parseArgs } from 'node:util';
import { readContent } from '../src/check/read.ts';
import { WAYBACK } from '../src/editing/archived.ts';
import { printFinding, surveyLinks } from '../src/editing/link-survey.ts';
import { sourceLinks } from '../src/editing/source-links.ts';
import { site } from '../src/site.ts';

try {
  const { values } = parseArgs({
    options: {
      pause: { type: 'string', default: '1000' },
      timeout: { type: 'string', default: '20000' },
      wayback: { type: 'string', default: WAYBACK },
    },
  });
  const [pause, timeout] = [Number(values.pause), Number(values.timeout)];
  if (!(pause >= 0 && timeout > 0)) throw new Error('--pause and --timeout take milliseconds.');
  const links = sourceLinks(readContent().files);
  const findings = await surveyLinks(links, {
    fetch,
    pause,
    timeout,
    service: values.wayback,
    userAgent: `${site.name} link check (${site.address}; ${site.contact})`,
    progress: (done) => showProgress(done, links.length),
  });
  for (const finding of findings) console.log(printFinding(finding));
  const dead = findings.filter(({ answer }) => answer.state === 'dead').length;
  console.log(
    `${links.length} addresses: ${links.length - findings.length} answer, ${dead} do not, ${findings.length - dead} will not be read by a machine.`,
  );
  process.exitCode = dead > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function showProgress(done: number, all: number) {
  if (process.stderr.isTTY)
    process.stderr.write(`\r${done} of ${all} addresses asked${done === all ? '\n' : ''}`);
  else if (done % 50 === 0 || done === all) process.stderr.write(`${done} of ${all} addresses asked\n`);
}
