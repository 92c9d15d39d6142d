import { runChecks } from "../../scripts/checks";
import type { Outcome } from "./outcome";
import { prepareMarkets } from "./prepared-markets";
import { runCrash } from "./run-crash";
import { runCrawl } from "./run-crawl";
import { runPlaywright } from "./run-playwright";
import { runVitest } from "./run-vitest";

/** `npm test` runs the quick suite, `npm run test:all` runs everything. */
export type Suite = "quick" | "all";

export type Part = {
  /** `npm run test:<name>` runs it alone. */
  name: string;
  title: string;
  suites: Suite[];
  /** Whether it mostly waits, so that it runs together with the part before it. */
  isBeside?: true;
  /** `args` follow `--` on the command line and replace what the part would choose itself. */
  run(args: string[]): Promise<Outcome>;
};

/** The parts of the test run in their order: those that fail soonest come first. */
export const parts: Part[] = [
  { name: "checks", title: "Format, types, imports, messages", suites: ["quick", "all"], run: runChecks },
  { name: "unit", title: "Unit tests", suites: ["quick", "all"], run: (args) => runVitest("unit", args) },
  {
    name: "integration",
    title: "Tests with a database",
    suites: ["quick", "all"],
    run: (args) => runVitest("integration", args),
  },
  { name: "build", title: "Production build, demo market and empty market", suites: ["quick", "all"], run: prepare },
  {
    name: "start",
    title: "Start, stop, kill; queries per page",
    suites: ["quick", "all"],
    run: (args) => runVitest("start", args),
  },
  {
    name: "smoke",
    title: "Journeys tagged @smoke",
    suites: ["quick"],
    run: (args) => runPlaywright("journeys", ["--grep", "@smoke", ...args]),
  },
  { name: "looks", title: "Screenshots of every page", suites: ["all"], run: (args) => runPlaywright("looks", args) },
  { name: "journeys", title: "All journeys", suites: ["all"], run: (args) => runPlaywright("journeys", args) },
  { name: "crawl", title: "Crawl as a search engine", suites: ["all"], run: runCrawl },
  { name: "trust", title: "Promises on the running market", suites: ["all"], run: runTrust },
  { name: "slow", title: "Slow tests: *.slow-test.ts", suites: ["all"], run: (args) => runVitest("slow", args) },
  { name: "crash", title: "Kill market and database under load", suites: ["all"], isBeside: true, run: runCrash },
];

/** Runs the trust tests: in full with `npm run test:trust -- whole`; other arguments are vitest's. */
function runTrust(args: string[]): Promise<Outcome> {
  const isWhole = args[0] === "whole";
  if (isWhole) process.env.TRUST = "whole";
  return runVitest("trust", isWhole ? args.slice(1) : args);
}

async function prepare(): Promise<Outcome> {
  await prepareMarkets();
  return { passed: 1, failed: 0 };
}
