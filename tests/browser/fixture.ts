import { type BrowserContext, test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** What no page of the archive may do; every test fails on it. */
export interface Problems {
  /** The test provokes problems: what matches is not held against the page, but each pattern must be met. */
  readonly expect: (...patterns: RegExp[]) => void;
}

/** A page that is left while it still loads something gives it up: that is no failure. */
const GIVEN_UP = 'net::ERR_ABORTED';

/** On a busy machine Chromium gives up the transition between two pages, and says so as an error; the page is there. */
const TRANSITION_GIVEN_UP = /^(?:AbortError: |InvalidStateError: )?Transition was (?:aborted|skipped)/;

export const test = base.extend<{ problems: Problems }>({
  problems: [
    async ({ baseURL, context, javaScriptEnabled }, use) => {
      if (baseURL === undefined) throw new Error('The project has no baseURL.');
      const expected: RegExp[] = [];
      const seen: string[] = [];
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      watch(context, baseURL, (problem) => seen.push(problem));
      await use({ expect: (...patterns) => void expected.push(...patterns) });
      // What a script has just caused is reported a turn later.
      if (javaScriptEnabled) await Promise.all(context.pages().map((page) => page.evaluate(turn)));
      const unexpected = seen.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
      const missing = expected.filter((pattern) => !seen.some((problem) => pattern.test(problem)));
      base.expect(unexpected, 'problems the browser saw').toEqual([]);
      base.expect(missing, 'problems the test expected').toEqual([]);
    },
    { auto: true },
  ],
});

const turn = () => new Promise((resolve) => setTimeout(resolve));

function watch(context: BrowserContext, root: string, report: (problem: string) => void) {
  context.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') report(`console ${type}: ${message.text()}`);
  });
  context.on('weberror', (webError) => {
    const { message } = webError.error();
    if (!TRANSITION_GIVEN_UP.test(message)) report(`page error: ${message}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(root)) report(`request outside the site: ${url}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    if (reason !== GIVEN_UP) report(`request failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) report(`response ${response.status()}: ${response.url()}`);
  });
  context.on('dialog', (dialog) => {
    report(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}
