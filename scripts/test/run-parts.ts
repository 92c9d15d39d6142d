import type { Outcome } from "./outcome";
import type { Part } from "./parts";

type Result = Outcome & { name: string; title: string; seconds: number };

/** Runs parts one after another, then prints what failed, a table of seconds, and `N passed, N failed`. */
export async function runParts(parts: Part[], args: string[]): Promise<{ failed: number }> {
  const results: Result[] = [];
  for (const [index, part] of parts.entries()) {
    console.log(`\n[${index + 1}/${parts.length}] ${part.title}`);
    const result = await timed(part, args);
    results.push(result);
    console.log(`    ${part.title}: ${result.passed} passed, ${result.failed} failed, ${result.seconds} s`);
  }
  printDetails(results);
  printTable(results);
  const failed = sumOf(results, "failed");
  console.log(`\n${sumOf(results, "passed")} passed, ${failed} failed`);
  return { failed };
}

/** An error that a part throws is one failure. */
async function timed({ name, title, run }: Part, args: string[]): Promise<Result> {
  const started = performance.now();
  const outcome: Outcome = await run(args).catch((error: Error) => ({
    passed: 0,
    failed: 1,
    failures: [`${name}: ${error.message}`],
  }));
  return { ...outcome, name, title, seconds: Math.round((performance.now() - started) / 1000) };
}

function printDetails(results: Result[]): void {
  for (const test of results.flatMap(({ retried = [] }) => retried))
    console.log(`\n  ↻ passed at the second attempt: ${test}`);
  for (const failure of results.flatMap(({ failures = [] }) => failures)) console.log(`\n  ✗ ${failure}`);
}

function printTable(results: Result[]): void {
  const line = (cells: (string | number)[], title: string) =>
    console.log(`  ${cells.map((cell) => String(cell).padStart(8)).join("")}  ${title}`);
  console.log();
  line(["seconds", "passed", "failed", "retried"], "part");
  for (const { seconds, passed, failed, retried = [], name } of results)
    line([seconds, passed, failed, retried.length], name);
  const retried = results.reduce((sum, each) => sum + (each.retried?.length ?? 0), 0);
  line([sumOf(results, "seconds"), sumOf(results, "passed"), sumOf(results, "failed"), retried], "all");
}

const sumOf = (results: Result[], of: "seconds" | "passed" | "failed") =>
  results.reduce((sum, each) => sum + each[of], 0);
