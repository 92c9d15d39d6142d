import type { Outcome } from "./outcome";
import type { Part } from "./parts";

type Result = Outcome & { name: string; title: string; seconds: number };

/**
 * Runs parts one after another, and parts that mostly wait together with the one before them; then prints failures, a
 * table of seconds, and `N passed, N failed`.
 */
export async function runParts(parts: Part[], args: string[]): Promise<{ failed: number }> {
  const results: Result[] = [];
  const started = performance.now();
  for (const group of groupParts(parts)) {
    for (const part of group) console.log(`\n[${parts.indexOf(part) + 1}/${parts.length}] ${part.title}`);
    const ended = await Promise.all(group.map((part) => timed(part, args)));
    for (const { title, passed, failed, seconds } of ended)
      console.log(`    ${title}: ${passed} passed, ${failed} failed, ${seconds} s`);
    results.push(...ended);
  }
  const seconds = secondsSince(started);
  printDetails(results);
  printTable(results, seconds);
  const failed = sumOf(results, "failed");
  console.log(`\n${sumOf(results, "passed")} passed, ${failed} failed`);
  return { failed };
}

/** Runs a part and measures its time. An error that it throws counts as one failure. */
async function timed({ name, title, run }: Part, args: string[]): Promise<Result> {
  const started = performance.now();
  const outcome: Outcome = await run(args).catch((error: Error) => ({
    passed: 0,
    failed: 1,
    failures: [`${name}: ${error.message}`],
  }));
  return { ...outcome, name, title, seconds: secondsSince(started) };
}

function groupParts(parts: Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const before = groups.at(-1);
    if (part.isBeside && before) before.push(part);
    else groups.push([part]);
  }
  return groups;
}

const secondsSince = (started: number) => Math.round((performance.now() - started) / 1000);

function printDetails(results: Result[]): void {
  for (const test of results.flatMap(({ retried = [] }) => retried))
    console.log(`\n  ↻ passed at the second attempt: ${test}`);
  for (const failure of results.flatMap(({ failures = [] }) => failures)) console.log(`\n  ✗ ${failure}`);
}

function printTable(results: Result[], seconds: number): void {
  const line = (cells: (string | number)[], title: string) =>
    console.log(`  ${cells.map((cell) => String(cell).padStart(8)).join("")}  ${title}`);
  console.log();
  line(["seconds", "passed", "failed", "retried"], "part");
  for (const { seconds, passed, failed, retried = [], name } of results)
    line([seconds, passed, failed, retried.length], name);
  const retried = results.reduce((sum, each) => sum + (each.retried?.length ?? 0), 0);
  line([seconds, sumOf(results, "passed"), sumOf(results, "failed"), retried], "all");
}

const sumOf = (results: Result[], of: "passed" | "failed") => results.reduce((sum, each) => sum + each[of], 0);
