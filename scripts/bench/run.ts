import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { watchMemory } from './memory.ts';
import { watchStolen } from './stolen.ts';

/** What a command cost. */
export interface Run {
  /** From its start to its end. */
  seconds: number;
  /** The most memory that all its processes held at once, in bytes; undefined where the system does not tell. */
  memory?: number | undefined;
  /** The share of the processors' time that others on the same host took, from 0 to 1; undefined where it is not told. */
  stolen?: number | undefined;
}

export interface Command {
  program: string;
  words: readonly string[];
  folder?: string;
  environment?: Readonly<Record<string, string>>;
  /** Which of its lines are shown; all, where nothing is said. */
  shown?: RegExp;
}

/**
 * Runs a command and measures it.
 *
 * @throws Error where it cannot be started or ends with another status than 0
 */
export async function run({ environment, folder, program, shown, words }: Command): Promise<Run> {
  const start = performance.now();
  const stolen = watchStolen();
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close') as Promise<[number | null]>;
  const memory = child.pid === undefined ? () => undefined : watchMemory(child.pid);
  try {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (shown === undefined || shown.test(line)) console.log(`  ${line}`);
    });
    const [status] = await closed;
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`“${[program, ...words].join(' ')}” ended with status ${status}.`);
    return { seconds, memory: memory(), stolen: stolen() };
  } finally {
    memory();
  }
}
