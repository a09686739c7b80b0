/** How a request is made: `fetch`, or what stands for it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface ProbeOptions {
  fetch: Fetch;
  /** Named to those who are asked. */
  userAgent: string;
  /** Milliseconds. */
  timeout: number;
}

/** What became of an address: `unsure` where somebody answered who will not be read by a machine. */
export type Answer = { state: 'answers' } | { state: 'unsure' | 'dead'; reason: string };

/** Codes that speak of the asker, not of the page. */
const UNSURE = new Set([401, 403, 405, 407, 408, 425, 429, 451, 501, 503]);

/** Asks for an address by HEAD and, where that says nothing good, by GET. */
export async function probe(url: string, options: ProbeOptions): Promise<Answer> {
  const head = await ask(url, 'HEAD', options);
  return head.state === 'answers' ? head : ask(url, 'GET', options);
}

async function ask(
  url: string,
  method: string,
  { fetch, timeout, userAgent }: ProbeOptions,
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      headers: { 'user-agent': userAgent, accept: 'text/html,*/*' },
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    if (response.ok) return { state: 'answers' };
    const reason = `${response.status} ${response.statusText}`.trim();
    return { state: UNSURE.has(response.status) ? 'unsure' : 'dead', reason };
  } catch (error) {
    return { state: 'dead', reason: reasonOf(error as Error) };
  }
}

/** The innermost reason: “fetch failed” says nothing. */
function reasonOf(error: Error): string {
  if (error.name === 'TimeoutError') return 'no answer in time';
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message || error.name;
}
