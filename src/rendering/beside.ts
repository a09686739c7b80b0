import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { textProcessor } from './processor.ts';

type Processor = ReturnType<typeof textProcessor>;
type Renderer = Awaited<ReturnType<Processor['createRenderer']>>;
type Rendered = Awaited<ReturnType<Renderer['render']>>;

/** What Astro has all processors know of its settings. */
export type Shared = Parameters<Processor['createRenderer']>[0];

/** What the thread is told first. */
export interface Start {
  shared: Shared;
}

/** A text to be rendered, and the number by which its answer is known. */
export interface Question {
  number: number;
  content: string;
  /** Its address on this machine. */
  file: string | undefined;
}

export type Answer = { number: number } & ({ result: Rendered } | { error: unknown });

/**
 * Has a build render the texts of the content in a thread beside the one that reads them, which has enough to do with
 * their front matter. What is rendered later, while Astro bundles, is rendered as it would be without this. The thread
 * is opened as soon as it is known that there is a build, so that its code is there when the first text is.
 *
 * Astro's settings have a copy of the processor they were given; its renderer is replaced there.
 */
export function renderedBeside(): AstroIntegration {
  let thread: Worker | undefined;
  let beside: Beside | undefined;
  let putBack: (() => void) | undefined;
  return {
    name: 'rendered-beside',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') thread = openThread();
      },
      'astro:config:done': ({ config }) => {
        if (!thread) return;
        const opened = thread;
        const processor = config.markdown.processor as Processor;
        const createRenderer = processor.createRenderer.bind(processor);
        processor.createRenderer = (shared) =>
          Promise.resolve((beside ??= inThread(opened, shared)).renderer);
        putBack = () => {
          processor.createRenderer = createRenderer;
        };
      },
      'astro:build:start': async ({ logger }) => {
        putBack?.();
        await thread?.terminate();
        if (beside) logger.info(`${beside.texts().toLocaleString('en-GB')} texts rendered`);
      },
    },
  };
}

interface Beside {
  renderer: Renderer;
  /** How many texts it was given. */
  texts: () => number;
}

/** A thread that keeps no process alive as long as it has nothing to do. */
function openThread(): Worker {
  const thread = new Worker(new URL('thread.ts', import.meta.url), { execArgv: [] });
  thread.unref();
  return thread;
}

function inThread(thread: Worker, shared: Shared): Beside {
  thread.ref();
  thread.postMessage({ shared } satisfies Start);
  const asked = new Map<number, PromiseWithResolvers<Rendered>>();
  let count = 0;
  thread.on('message', (answer: Answer) => {
    const { reject, resolve } = asked.get(answer.number)!;
    asked.delete(answer.number);
    if ('error' in answer) reject(answer.error);
    else resolve(answer.result);
  });
  thread.on('error', (error) => {
    for (const { reject } of asked.values()) reject(error);
  });
  const render: Renderer['render'] = (content, { fileURL } = {}) => {
    const number = count++;
    asked.set(number, Promise.withResolvers());
    thread.postMessage({ number, content, file: fileURL?.href } satisfies Question);
    return asked.get(number)!.promise;
  };
  return { renderer: { render }, texts: () => count };
}
