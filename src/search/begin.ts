/** Has something begin that is waited for later. Where that fails, whoever waits for it then is told. */
export function begin<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
