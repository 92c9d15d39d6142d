import { findBrowser } from "../../scripts/find-browser";
import { run } from "../../scripts/run";
import { describeFailure, type Outcome, readOutcome, reportFile } from "./outcome";
import { testEnvironment } from "./test-environment";

type Report = { faults: Record<string, number>; examples: Record<string, string[]> };

/** Runs tests/crawl/main.ts, by default on a sample of pages. Each kind of fault is one test. */
export async function runCrawl(args: string[]): Promise<Outcome> {
  const report = reportFile("crawl");
  const chosen = args.length > 0 ? args : ["--share", "80"];
  const { status } = await run(
    process.execPath,
    ["--import", "tsx", "tests/crawl/main.ts", ...chosen, "--json", report],
    // --url names a running market, whose database the settings name.
    {
      stdio: "inherit",
      env: { ...(args.includes("--url") ? process.env : testEnvironment()), CHROME_PATH: await findBrowser() },
    },
  );
  return readOutcome(report, status, readReport);
}

function readReport({ faults, examples }: Report): Outcome {
  const found = Object.entries(faults).filter(([, count]) => count > 0);
  return {
    passed: Object.keys(faults).length - found.length,
    failed: found.length,
    failures: found.map(([name, count]) => describeFailure(`crawl › ${name}: ${count}`, examples[name]?.join("\n"))),
  };
}
