import { parentPort, workerData } from 'node:worker_threads';
import { bibliographyOf } from './bibliography.ts';
import type { CslItem } from './csl.ts';

/** What a thread is started with: the styles in which it sets each item, in this order. */
export interface ThreadStyles {
  styles: string[];
  locale: string;
}

export interface Task {
  id: number;
  item: CslItem;
}

export interface Answer {
  id: number;
  entries: string[];
}

const { locale, styles } = workerData as ThreadStyles;
const entriesOf = styles.map((style) => bibliographyOf({ locale, style }));

parentPort!.on('message', ({ id, item }: Task) => {
  parentPort!.postMessage({ id, entries: entriesOf.map((enter) => enter(item)) } satisfies Answer);
});
