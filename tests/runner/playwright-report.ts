import { describeFailure, type Outcome } from "./outcome";

type Suite = {
  suites?: Suite[];
  specs: {
    title: string;
    file: string;
    tests: { status: string; results: { error?: { message?: string } }[] }[];
  }[];
};
export type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; suites: Suite[] };

/** Reads Playwright's JSON report. A test that passed at its second attempt has passed, and is listed as retried. */
export const readReport = ({ stats, suites }: PlaywrightReport): Outcome => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  failures: suites.flatMap((suite) => testsOf(suite, "unexpected")),
  retried: suites.flatMap((suite) => testsOf(suite, "flaky")),
});

/** The tests that ended with `status`, each with the message of its first attempt. */
const testsOf = ({ specs, suites = [] }: Suite, status: string): string[] => [
  ...specs.flatMap(({ file, title, tests }) =>
    tests
      .filter((test) => test.status === status)
      .map(({ results }) => describeFailure(`e2e/${file} › ${title}`, results[0]?.error?.message)),
  ),
  ...suites.flatMap((suite) => testsOf(suite, status)),
];
