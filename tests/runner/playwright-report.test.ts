import { describe, expect, test } from "vitest";
import { type PlaywrightReport, readReport } from "./playwright-report";

const attempt = (message?: string) => (message === undefined ? {} : { error: { message } });
const spec = (title: string, status: string, ...messages: (string | undefined)[]) => ({
  title,
  file: "trade/quotes/send-quote.spec.ts",
  tests: [{ status, results: messages.map(attempt) }],
});
const report: PlaywrightReport = {
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

describe("a report of Playwright", () => {
  test("counts a test that passed at its second attempt as passed, and lists it with its first error", () => {
    const { passed, retried } = readReport(report);
    expect(passed).toBe(4);
    expect(retried).toEqual([
      "e2e/trade/quotes/send-quote.spec.ts › an offer is withdrawn\n      it came late\n      at noon\n      from afar",
    ]);
  });

  test("counts a test that failed at both attempts as failed, and only that", () => {
    const { failed, failures } = readReport(report);
    expect(failed).toBe(1);
    expect(failures).toEqual(["e2e/trade/quotes/send-quote.spec.ts › an offer is taken\n      it was not there"]);
  });
});
