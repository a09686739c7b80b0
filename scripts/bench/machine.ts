import { execFileSync } from 'node:child_process';
import { arch, cpus, platform, release, totalmem } from 'node:os';

/** What something was measured on, and when. */
export interface Machine {
  cores: number;
  processor: string;
  /** In bytes. */
  memory: number;
  system: string;
  node: string;
  /** The day, as YYYY-MM-DD. */
  date: string;
  /** What git calls the code that was measured, with “+” where files have changed since; undefined where there is no git. */
  commit: string | undefined;
}

export const thisMachine = (): Machine => ({
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
  memory: totalmem(),
  system: `${platform()} ${release()} ${arch()}`,
  node: process.version,
  date: new Date().toISOString().slice(0, 10),
  commit: commit(),
});

function commit(): string | undefined {
  try {
    const git = (...words: string[]) =>
      execFileSync('git', words, { encoding: 'utf8', stdio: 'pipe' }).trim();
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+');
  } catch {
    return undefined;
  }
}
