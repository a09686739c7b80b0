import { parentPort } from 'node:worker_threads';
import type { Answer, Question, Start } from './beside.ts';
import { textProcessor } from './processor.ts';

const processor = textProcessor();
let renderer: ReturnType<typeof processor.createRenderer>;

parentPort!.on('message', (message: Start | Question) => {
  if ('shared' in message) renderer = processor.createRenderer(message.shared);
  else void answer(message).then((said) => parentPort!.postMessage(said));
});

async function answer({ content, file, number }: Question): Promise<Answer> {
  try {
    const { render } = await renderer;
    return { number, result: await render(content, file === undefined ? {} : { fileURL: new URL(file) }) };
  } catch (error) {
    return { number, error };
  }
}
