import { findBrowser, findFullBrowser } from "../../scripts/find-browser";
import { runBin } from "../../scripts/run";
import { type Outcome, readOutcome, reportFile } from "./outcome";
import { readReport } from "./playwright-report";
import { testEnvironment } from "./test-environment";

/**
 * Runs the projects of playwright.config.ts whose names begin so against its own demo market, or against the one at MARKET_URL; `args` are
 * Playwright's, such as a folder.
 */
export async function runPlaywright(project: "looks" | "journeys", args: string[]): Promise<Outcome> {
  const report = reportFile(project);
  const own = process.env.MARKET_URL ? process.env : testEnvironment();
  const browsers = { FULL_CHROME_PATH: await findFullBrowser(), CHROME_PATH: await findBrowser() };
  const env = { ...own, ...browsers, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { status } = await runBin("playwright", ["test", "--project", `${project}*`, "--no-deps", ...args], {
    stdio: "inherit",
    env,
  });
  return readOutcome(report, status, readReport);
}
