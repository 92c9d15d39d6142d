import { runBin } from "../../scripts/run";
import { root } from "../../scripts/sources";
import { describeFailure, type Outcome, readOutcome, reportFile } from "./outcome";
import { testEnvironment } from "./test-environment";

type Assertion = { status: string; fullName: string; failureMessages: string[] };
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: Assertion[] }[];
};

/** Runs the projects of vitest.config.ts whose names begin so; `args` are vitest's, such as files to choose. */
export async function runVitest(project: string, args: string[]): Promise<Outcome> {
  const report = reportFile(project);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = await runBin("vitest", ["run", "--project", `${project}*`, ...reporters, ...args], {
    stdio: "inherit",
    env: testEnvironment(),
  });
  return readOutcome(report, status, readReport);
}

function readReport({ numPassedTests, numFailedTests, testResults }: Report): Outcome {
  const failures = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName, failureMessages }) =>
        describeFailure(`${name.replace(root, "")} › ${fullName}`, failureMessages[0]),
      ),
  );
  // A file that fails to load has no failed tests, so it is counted here.
  const broken = testResults
    .filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0)
    .map(({ name, message }) => describeFailure(name.replace(root, ""), message));
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    failures: [...failures, ...broken],
  };
}
