import { vi } from "vitest";
import { listFiles, root } from "../../scripts/sources";

/** The predicate that currently allows everyone, as "catalogue/brands.canDateMilestones". */
let opened: string | undefined;
let called = new Set<string>();

/**
 * Mocks the policies of all domains and returns their predicates as "folder.name". Call it before importing their
 * callers.
 */
export async function mockPolicies(): Promise<string[]> {
  const names: string[] = [];
  for (const file of listFiles(/^policy\.ts$/, "lib")) {
    const folder = file.slice("lib/".length, -"/policy.ts".length);
    vi.doMock(`${root}${file}`, async (importOriginal) =>
      Object.fromEntries(
        Object.entries(await importOriginal<object>()).map(([name, value]) => [
          name,
          recordCalls(`${folder}.${name}`, value),
        ]),
      ),
    );
    for (const [name, value] of Object.entries(await import(`${root}${file}`)))
      if (typeof value === "function") names.push(`${folder}.${name}`);
  }
  return names;
}

/** Records calls of a predicate. A predicate that another one calls is never opened, only one that a command calls. */
function recordCalls(name: string, value: unknown): unknown {
  if (typeof value !== "function") return value;
  return (...given: unknown[]) => {
    called.add(name);
    if (opened === name) return true;
    const [before, calledBefore] = [opened, called];
    opened = undefined;
    called = new Set();
    try {
      return value(...given);
    } finally {
      opened = before;
      called = calledBefore;
    }
  };
}

/** Returns the predicates that were called during `work`. */
export async function recordPolicies(work: () => Promise<unknown>): Promise<Set<string>> {
  called = new Set();
  await work();
  return called;
}

export async function withOpenPolicy<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  opened = name;
  try {
    return await work();
  } finally {
    opened = undefined;
  }
}
