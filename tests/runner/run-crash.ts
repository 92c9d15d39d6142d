import { run } from "../../scripts/run";
import type { Outcome } from "./outcome";
import { testEnvironment } from "./test-environment";

/** Options of a short run of tests/crash/main.ts, and of its control, which loses inquiries at its first crash. */
const short = ["--cycles", "6", "--acknowledged", "900"];
const control = ["--cycles", "2", "--acknowledged", "300", "--control"];

const shortRuns = {
  "no acknowledged inquiry is lost or doubled": short,
  "the control, which acknowledges too early, loses some": control,
};

/** Runs tests/crash/main.ts: a short run and its control, or one run with `args`. */
export async function runCrash(args: string[]): Promise<Outcome> {
  const runs: Record<string, string[]> = args.length > 0 ? { [args.join(" ")]: args } : shortRuns;
  const failures: string[] = [];
  for (const [name, options] of Object.entries(runs)) {
    const { status } = await run(process.execPath, ["--import", "tsx", "tests/crash/main.ts", ...options], {
      stdio: "inherit",
      env: testEnvironment(),
    });
    if (status !== 0) failures.push(`crash › ${name}: exited with ${status}`);
  }
  return { passed: Object.keys(runs).length - failures.length, failed: failures.length, failures };
}
