import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { browserArguments, findBrowser, findFullBrowser } from "./scripts/find-browser";
import { freePort } from "./server/start/market-process";
import { nodeFlags } from "./server/start/start-arguments";

/** Set once; the workers of the run inherit them. MARKET_URL is a market that runs already, with its DATA_DIR. */
const running = process.env.MARKET_URL;
process.env.FULL_CHROME_PATH ||= await findFullBrowser();
process.env.CHROME_PATH ||= await findBrowser();
process.env.DATA_DIR ||= running ? ".data" : ownFolder();
process.env.PORT ||= String(await freePort());
process.env.SITE_URL = running ?? `http://localhost:${process.env.PORT}`;
if (!running) Object.assign(process.env, { DATABASE_URL: "", TRUSTED_PROXY: "on" });

const { SITE_URL, CHROME_PATH } = process.env;

/** Journeys in a real browser against the market as it is started anywhere else, on a copy of the demo market. */
export default defineConfig({
  testDir: "e2e",
  /** Looks first: journeys add shops and designs to what home and lists show. */
  projects: [
    { name: "looks", testMatch: "looks/*.spec.ts" },
    { name: "journeys", testIgnore: "looks/**", dependencies: process.env.MARKET_URL ? [] : ["looks"] },
  ],
  outputDir: "test-results/journeys",
  fullyParallel: true,
  /** A journey waits about as long as it computes, so three keep two cores busy. */
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 12_000 },
  forbidOnly: true,
  /** A test that needed its second attempt is printed at the end of the run; decision 024. */
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"], ["json", { outputFile: "test-results/journeys.json" }]],
  use: {
    baseURL: SITE_URL,
    browserName: "chromium",
    launchOptions: { executablePath: CHROME_PATH, args: browserArguments },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: "on-first-retry",
  },
  webServer: running
    ? undefined
    : {
        command: ["node", ...nodeFlags, "tests/runner/open-demo-market.ts"].join(" "),
        url: `${SITE_URL}/readyz`,
        timeout: 420_000,
        reuseExistingServer: false,
        stdout: "pipe",
        stderr: "pipe",
        gracefulShutdown: { signal: "SIGTERM", timeout: 25_000 },
      },
});

/** Gone with the process that began the run, which ends after its market has. */
function ownFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-journeys-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
