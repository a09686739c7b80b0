import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Has V8 look now for what is of no more use. It does so as memory fills, and a thread that waits fills none: reading
 * 10,000 articles left 1.3 GB to the main one, for as long as the others wrote.
 */
export function letGo(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
