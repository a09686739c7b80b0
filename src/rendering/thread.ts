import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Question, Shared } from './beside.ts';
import { textProcessor } from './processor.ts';

const renderer = await textProcessor().createRenderer(workerData as Shared);

parentPort!.on('message', ({ content, file, number }: Question) => {
  renderer.render(content, file === undefined ? {} : { fileURL: new URL(file) }).then(
    (result) => parentPort!.postMessage({ number, result } satisfies Answer),
    (error: unknown) => parentPort!.postMessage({ number, error } satisfies Answer),
  );
});
