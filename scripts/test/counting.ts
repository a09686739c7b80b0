/** What one step of `npm test` came to. A step without tests of its own counts as one. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 };

/** Counts Vitest's JSON report. A file that failed without a test of its own failing (it did not load) counts as one. */
export function countVitest(report: VitestReport): Count {
  const counts = report.testResults.map(({ status, assertionResults }) => {
    const passed = assertionResults.filter((test) => test.status === 'passed').length;
    const failed = assertionResults.filter((test) => test.status === 'failed').length;
    return {
      passed,
      failed: failed === 0 && status === 'failed' ? 1 : failed,
      skipped: assertionResults.length - passed - failed,
    };
  });
  return total(counts);
}

/** Counts Playwright's JSON report. A test that passed only when tried again counts as failed. */
export function countPlaywright({ stats }: PlaywrightReport): Count {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** The count of a step without tests. */
export function countStep(isDone: boolean): Count {
  return isDone ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/**
 * The count of a step that runs tests, from its report and how it ended. No failure stays uncounted: a step that
 * ended badly without reporting a failed test counts one, and so does a step that ran no test.
 */
export function countTests(reported: Count | undefined, isDone: boolean): Count {
  const count = reported ?? NOTHING;
  const ranNone = count.passed + count.failed === 0;
  return count.failed === 0 && (!isDone || ranNone) ? { ...count, failed: 1 } : count;
}

export function total(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NOTHING,
  );
}

/** The line that `npm test` closes with. */
export function closingLine({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}
