import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/sources";

/** The result of a part: how many tests passed and failed, and what to print about each that needs attention. */
export type Outcome = {
  passed: number;
  failed: number;
  failures?: string[];
  /** Tests that failed once and passed at their second attempt. */
  retried?: string[];
};

const reports = `${root}test-results`;

/** Where a part writes its JSON report. An older report under this name is removed. */
export function reportFile(name: string): string {
  const file = path.join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** Reads a part's report. A part that ended badly and reported no failure counts as one failure. */
export function readOutcome<Report>(file: string, status: number, read: (report: Report) => Outcome): Outcome {
  const outcome = existsSync(file) ? read(JSON.parse(readFileSync(file, "utf8"))) : { passed: 0, failed: 0 };
  if (status === 0 || outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, failures: [`${path.basename(file, ".json")} exited with ${status}`] };
}

/** A failed test's name and the first three lines of its message. */
export const describeFailure = (name: string, message = ""): string =>
  `${name}\n      ${message.split("\n", 3).join("\n      ")}`;
