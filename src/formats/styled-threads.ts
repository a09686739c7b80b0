import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CslItem } from './csl.ts';
import { type CitationStyle, LOCALE, type StyledCitation, STYLES } from './styled.ts';
import type { Answer, Task, ThreadStyles } from './styled-thread.ts';

const names = Object.keys(STYLES) as CitationStyle[];

type Settle = PromiseWithResolvers<StyledCitation[]>;

/**
 * Does what `styledCitations` does, in threads of their own, one for each processor but that of the caller. They end
 * with the process, and keep it only as long as an answer is awaited.
 */
export function startThreads(count = Math.max(1, Math.min(4, availableParallelism() - 1))) {
  const threads = Array.from({ length: count }, startThread);
  let next = 0;
  return (item: CslItem): Promise<StyledCitation[]> => threads[next++ % count]!(item);
}

function startThread() {
  const workerData: ThreadStyles = { styles: Object.values(STYLES), locale: LOCALE };
  const thread = new Worker(resolve('src/formats/styled-thread.ts'), { workerData, execArgv: [] });
  const awaited = new Map<number, Settle>();
  let count = 0;
  let failure: unknown;
  thread.on('message', ({ entries, id }: Answer) => {
    awaited.get(id)?.resolve(entries.map((html, index) => ({ style: names[index]!, html })));
    awaited.delete(id);
    if (awaited.size === 0) thread.unref();
  });
  thread.on('error', (error) => {
    failure = error;
    for (const { reject } of awaited.values()) reject(error);
  });
  return (item: CslItem): Promise<StyledCitation[]> => {
    const id = ++count;
    const answer: Settle = Promise.withResolvers();
    if (failure !== undefined) {
      answer.reject(failure);
      return answer.promise;
    }
    awaited.set(id, answer);
    thread.ref();
    thread.postMessage({ id, item } satisfies Task);
    return answer.promise;
  };
}
