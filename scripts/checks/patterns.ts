import { readFileSync, writeFileSync } from "node:fs";
import { readSources, root, type Sources } from "../sources";
import { findPatterns } from "./find-patterns";
import { boundedPatterns, builtPatterns } from "./known-patterns";

const verdictsFile = `${root}scripts/checks/linear-patterns.json`;
export const readVerdicts = (): string[] => JSON.parse(readFileSync(verdictsFile, "utf8"));

/** Milliseconds for one pattern; slower ones are bounded, or were once analysed with a longer timeout. */
const timeout = 10_000;

type Known = { linear: Iterable<string>; bounded: ReadonlySet<string>; built: Record<string, string> };
const projectPatterns = (): Known => ({
  linear: readVerdicts(),
  bounded: new Set(boundedPatterns.map(({ pattern }) => String(pattern))),
  built: builtPatterns,
});

/**
 * Every regular expression that may read input takes linear time, which recheck proves, or reads a bounded length.
 * @returns the complaints, and the patterns that are linear
 */
export async function patternComplaints(sources: Sources, { linear, bounded, built }: Known = projectPatterns()) {
  const known = new Set(linear);
  const found = await findPatterns(sources);
  const complaints: string[] = [];
  const isLinear = new Set<string>();
  for (const [pattern, files] of [...found.literals].sort()) {
    const reason = known.has(pattern) || bounded.has(pattern) ? undefined : await findNonLinearReason(pattern);
    if (reason) complaints.push(`${files.join(", ")}: ${pattern} ${reason}`);
    else if (!bounded.has(pattern)) isLinear.add(pattern);
  }
  for (const pattern of bounded)
    if (!found.literals.has(pattern))
      complaints.push(`known-patterns.ts: ${pattern} is in no file any more; delete it`);
  for (const file of found.built)
    if (!(file in built))
      complaints.push(`${file}: write the pattern as a literal, or state in known-patterns.ts why it is linear`);
  for (const file of Object.keys(built))
    if (!found.built.has(file)) complaints.push(`known-patterns.ts: ${file} builds no pattern any more; delete it`);
  return { complaints: complaints.sort(), linear: [...isLinear].sort() };
}

async function findNonLinearReason(pattern: string): Promise<string | undefined> {
  // recheck's other backends are separate programs, which are not installed.
  process.env.RECHECK_BACKEND = "pure";
  const { checkSync } = await import("recheck");
  const end = pattern.lastIndexOf("/");
  const verdict = checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout });
  if (verdict.status === "safe") return undefined;
  if (verdict.status === "unknown")
    return `cannot be proved linear (${verdict.error.kind}): make it simpler, bound its repetitions, or see known-patterns.ts`;
  const { complexity, attack } = verdict;
  return `takes ${complexity.type} time, as on ${attack.pattern.slice(0, 100)}: use code, or bound its repetitions`;
}

/** Runs the check and stores new verdicts, so that each pattern is analysed once. */
export async function checkPatterns(): Promise<string[]> {
  const { complaints, linear } = await patternComplaints(readSources());
  const text = `${JSON.stringify(linear, null, 2)}\n`;
  if (text !== readFileSync(verdictsFile, "utf8")) writeFileSync(verdictsFile, text);
  return complaints;
}
