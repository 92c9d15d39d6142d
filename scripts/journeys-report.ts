type Suite = {
  suites?: Suite[];
  specs: {
    title: string;
    file: string;
    tests: { status: string; results: { error?: { message?: string } }[] }[];
  }[];
};
export type JourneysReport = { stats: { expected: number; unexpected: number; flaky: number }; suites: Suite[] };

/** What a run of the journeys came to. A journey that held at its second attempt has passed, and is named. */
export function readJourneys({ stats, suites }: JourneysReport) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    failures: suites.flatMap((suite) => named(suite, "unexpected")),
    second: suites.flatMap((suite) => named(suite, "flaky")),
  };
}

/** A test's name and the first lines of what it says. */
export const saying = (test: string, message = ""): string =>
  `${test}\n      ${message.split("\n", 3).join("\n      ")}`;

/** Those that ended so, with what they said at their first attempt. */
const named = ({ specs, suites = [] }: Suite, status: string): string[] => [
  ...specs.flatMap(({ file, title, tests }) =>
    tests
      .filter((test) => test.status === status)
      .map(({ results }) => saying(`e2e/${file} › ${title}`, results[0]?.error?.message)),
  ),
  ...suites.flatMap((suite) => named(suite, status)),
];
