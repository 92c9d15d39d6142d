import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { browserArguments, findBrowser, findFullBrowser } from "./scripts/find-browser";
import { freePort } from "./server/start/market-process";
import { nodeFlags } from "./server/start/start-arguments";

/** The main process sets these once; its workers inherit them. MARKET_URL names a running market, DATA_DIR its data. */
const runningUrl = process.env.MARKET_URL;
process.env.FULL_CHROME_PATH ||= await findFullBrowser();
process.env.CHROME_PATH ||= await findBrowser();
process.env.DATA_DIR ||= runningUrl ? ".data" : makeDataFolder();
process.env.PORT ||= String(await freePort());
process.env.SITE_URL = runningUrl ?? `http://localhost:${process.env.PORT}`;
if (!runningUrl) Object.assign(process.env, { DATABASE_URL: "", TRUSTED_PROXY: "on" });

const { SITE_URL, CHROME_PATH } = process.env;

/** Journeys that edit or show pictures and clips. */
const showingPictures = [
  ...["ai", "catalogue", "media", "shops/storefronts", "videos"].map((folder) => `${folder}/**/*.spec.ts`),
  ...["layout/budgets", "layout/pictures", "layout/share-page", "**/attach-files"].map((file) => `${file}.spec.ts`),
];
/** Pictures keep their place; decoding them takes a seventh of the time of a journey that does not look at them. */
const withoutPictures = "--blink-settings=imagesEnabled=false";
const dependencies = runningUrl ? [] : ["looks"];

/** Runs journeys in a real browser against a market that is started as in production, on a copy of the demo market. */
export default defineConfig({
  testDir: "e2e",
  /** Screenshots come first, since journeys add shops and listings to the home page and to lists. */
  projects: [
    { name: "looks", testMatch: "looks/*.spec.ts" },
    { name: "journeys", testMatch: showingPictures, dependencies },
    {
      name: "journeys without pictures",
      testIgnore: ["looks/**", ...showingPictures],
      dependencies,
      use: { launchOptions: { executablePath: CHROME_PATH, args: [...browserArguments, withoutPictures] } },
    },
  ],
  outputDir: "test-results/journeys",
  fullyParallel: true,
  /** A journey waits about as long as it computes, so three workers keep two cores busy. */
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 12_000 },
  forbidOnly: true,
  /** The end of the run lists tests that passed only at their second attempt (decision 024). */
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
  webServer: runningUrl
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

/** Makes a data folder; the main process, which ends after its market, removes it. */
function makeDataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-journeys-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
