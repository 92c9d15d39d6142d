import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { runChecks } from "./checks";
import { findBrowser } from "./find-browser";
import { runBin } from "./run";
import { root } from "./sources";

/** How many tests held, how many did not, and what each of those is called and says first. */
type Count = { passed: number; failed: number; failures?: string[] };
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

const saying = (test: string, message = "") => `${test}\n      ${message.split("\n", 3).join("\n      ")}`;

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

type Suite = {
  suites?: Suite[];
  specs: { ok: boolean; title: string; file: string; tests: { results: { error?: { message?: string } }[] }[] }[];
};
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; suites: Suite[] };

const failuresIn = ({ specs, suites = [] }: Suite): string[] => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => saying(`e2e/${file} › ${title}`, tests[0]?.results[0]?.error?.message)),
  ...suites.flatMap(failuresIn),
];

async function journeys(): Promise<Count> {
  const file = `${results}/journeys.json`;
  const env = { ...ourEnv(), CHROME_PATH: await findBrowser() };
  const { status } = await runBin("playwright", ["test"], { ...show, env });
  return countOf<PlaywrightReport>(file, status, ({ stats, suites }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    failures: suites.flatMap(failuresIn),
  }));
}

/** The run makes its own world: no setting of the machine's or of .env reaches it. An empty one counts as unset. */
function ourEnv(): NodeJS.ProcessEnv {
  const example = readFileSync(`${root}.env.example`, "utf8");
  const settings = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map(([, name = ""]) => name);
  return { ...process.env, ...Object.fromEntries(settings.map((name) => [name, ""])) };
}

/** The market's first start builds it, so journeys come after what needs no build, and start and stop last. */
const steps: Step[] = [
  { name: "Checks", run: runChecks },
  { name: "Rules and tables", run: () => vitest("unit", "integration") },
  { name: "Journeys against the production server", run: journeys },
  { name: "Start and stop", run: () => vitest("start") },
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };
const failures: string[] = [];
for (const [index, { name, run }] of steps.entries()) {
  console.log(`\n[${index + 1}/${steps.length}] ${name}`);
  const started = performance.now();
  const count = await run().catch((error: Error) => {
    console.log(error.message);
    return { passed: 0, failed: 1, failures: [error.message] };
  });
  total.passed += count.passed;
  total.failed += count.failed;
  failures.push(...(count.failures ?? []));
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`    ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
}
for (const failure of failures) console.log(`\n  ✗ ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
