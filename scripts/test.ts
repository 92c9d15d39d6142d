import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { runChecks } from "./checks";
import { findBrowser } from "./find-browser";
import { type JourneysReport, readJourneys, saying } from "./journeys-report";
import { run, runBin } from "./run";
import { root } from "./sources";

/** How many tests held, how many did not, and what each of those is called and says first; also those that held late. */
type Count = { passed: number; failed: number; failures?: string[]; second?: string[] };
type Step = { name: string; run(): Promise<Count> };

const results = `${root}test-results`;
const show = { stdio: "inherit" as const };

/** A step without a report counts as one failure, so that a crash is never taken for silence. */
function countOf<Report>(file: string, status: number, read: (report: Report) => Count): Count {
  const count = existsSync(file) ? read(JSON.parse(readFileSync(file, "utf8")) as Report) : { passed: 0, failed: 0 };
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1, failures: [`ended with ${status}`] } : count;
}

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
};

async function vitest(...projects: string[]): Promise<Count> {
  const file = `${results}/${projects.join("-")}.json`;
  const only = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { status } = await runBin("vitest", ["run", ...only, ...reporters], { ...show, env: ourEnv() });
  return countOf<VitestReport>(file, status, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    failures: report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === "failed")
        .map(({ fullName, failureMessages }) => saying(`${name.replace(root, "")} › ${fullName}`, failureMessages[0])),
    ),
  }));
}

/** Each of the two has a market of its own, so that one look that changed does not keep the journeys from being made. */
async function browse(project: "looks" | "journeys"): Promise<Count> {
  const file = `${results}/journeys.json`;
  rmSync(file, { force: true });
  const env = { ...ourEnv(), CHROME_PATH: await findBrowser() };
  const { status } = await runBin("playwright", ["test", "--project", project, "--no-deps"], { ...show, env });
  return countOf<JourneysReport>(file, status, readJourneys);
}

type CrawlReport = { faults: Record<string, number>; examples: Record<string, string[]> };

/** Every kind of fault that was looked for and is not there has passed. */
async function crawl(): Promise<Count> {
  const file = `${results}/crawl.json`;
  const env = { ...ourEnv(), CHROME_PATH: await findBrowser() };
  const args = ["--import", "tsx", "scripts/crawl.ts", "--share", "80", "--json", file];
  const { status } = await run(process.execPath, args, { ...show, env });
  return countOf<CrawlReport>(file, status, ({ faults, examples }) => {
    const found = Object.entries(faults).filter(([, count]) => count > 0);
    return {
      passed: Object.keys(faults).length - found.length,
      failed: found.length,
      failures: found.map(([name, count]) => saying(`crawl › ${name}: ${count}`, examples[name]?.join("\n"))),
    };
  });
}

/** A short form of `npm run test:crash`, and its control, which must lose something. */
async function crash(): Promise<Count> {
  const count = { passed: 0, failed: 0, failures: [] as string[] };
  const runs = {
    "nothing acknowledged is lost or doubled": [],
    "a database that promises too early loses some": ["--control"],
  };
  for (const [name, control] of Object.entries(runs)) {
    const args = ["--import", "tsx", "scripts/crash.ts", "--cycles", "6", "--acknowledged", "900", ...control];
    const { status } = await run(process.execPath, args, { ...show, env: ourEnv() });
    if (status === 0) count.passed += 1;
    else count.failures.push(`crash › ${name}: ended with ${status}`);
  }
  return { ...count, failed: count.failures.length };
}

/** The run makes its own world: no setting of the machine's or of .env reaches it. An empty one counts as unset. */
function ourEnv(): NodeJS.ProcessEnv {
  const example = readFileSync(`${root}.env.example`, "utf8");
  const settings = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map(([, name = ""]) => name);
  return { ...process.env, ...Object.fromEntries(settings.map((name) => [name, ""])) };
}

/** The market's first start builds it, so journeys come after what needs no build, and what stops it last. */
const steps: Step[] = [
  { name: "Checks", run: runChecks },
  { name: "Rules and tables", run: () => vitest("unit", "integration") },
  { name: "Looks of the pages", run: () => browse("looks") },
  { name: "Journeys against the production server", run: () => browse("journeys") },
  { name: "Crawl as a search engine", run: crawl },
  { name: "Start and stop", run: () => vitest("start") },
  { name: "Crash under load", run: crash },
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };
const failures: string[] = [];
const second: string[] = [];
for (const [index, { name, run }] of steps.entries()) {
  console.log(`\n[${index + 1}/${steps.length}] ${name}`);
  const started = performance.now();
  const count: Count = await run().catch((error: Error) => {
    console.log(error.message);
    return { passed: 0, failed: 1, failures: [error.message] };
  });
  total.passed += count.passed;
  total.failed += count.failed;
  failures.push(...(count.failures ?? []));
  second.push(...(count.second ?? []));
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`    ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
}
for (const late of second) console.log(`\n  held at the second attempt: ${late}`);
for (const failure of failures) console.log(`\n  ✗ ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
