import { describe, expect, test } from "vitest";
import { type JourneysReport, readJourneys } from "./journeys-report";

const attempt = (message?: string) => (message === undefined ? {} : { error: { message } });
const spec = (title: string, status: string, ...messages: (string | undefined)[]) => ({
  title,
  file: "quotes/send-quote.spec.ts",
  tests: [{ status, results: messages.map(attempt) }],
});
const report: JourneysReport = {
  stats: { expected: 3, unexpected: 1, flaky: 1 },
  suites: [
    {
      specs: [spec("an offer goes back and forth", "expected", undefined)],
      suites: [
        {
          specs: [
            spec("an offer is withdrawn", "flaky", "it came late\nat noon\nfrom afar\nand more", undefined),
            spec("an offer is taken", "unexpected", "it was not there", "it was not there either"),
          ],
        },
      ],
    },
  ],
};

describe("a report of the journeys", () => {
  test("counts one that held at its second attempt as passed, and names it with its first error", () => {
    const { passed, second } = readJourneys(report);
    expect(passed).toBe(4);
    expect(second).toEqual([
      "e2e/quotes/send-quote.spec.ts › an offer is withdrawn\n      it came late\n      at noon\n      from afar",
    ]);
  });

  test("counts one that failed at both as failed, and only that", () => {
    const { failed, failures } = readJourneys(report);
    expect(failed).toBe(1);
    expect(failures).toEqual(["e2e/quotes/send-quote.spec.ts › an offer is taken\n      it was not there"]);
  });
});
