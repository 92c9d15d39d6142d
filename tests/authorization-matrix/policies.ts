import { vi } from "vitest";
import { listFiles, root } from "../../scripts/sources";

/** Which predicate says yes to everybody now, as "slice.name". */
let opened: string | undefined;
let heard = new Set<string>();

/** Every predicate of every slice's policy, as "slice.name". Call it before anything that asks them is imported. */
export async function takePolicies(): Promise<string[]> {
  const names: string[] = [];
  for (const file of listFiles(/^policy\.ts$/, "lib")) {
    const slice = file.split("/")[1] ?? "";
    vi.doMock(`${root}${file}`, async (importOriginal) =>
      Object.fromEntries(
        Object.entries(await importOriginal<object>()).map(([name, value]) => [
          name,
          watched(`${slice}.${name}`, value),
        ]),
      ),
    );
    for (const [name, value] of Object.entries(await import(`${root}${file}`)))
      if (typeof value === "function") names.push(`${slice}.${name}`);
  }
  return names;
}

/** A policy that asks another one gets its real answer: only what the command itself asks is opened. */
function watched(name: string, value: unknown): unknown {
  if (typeof value !== "function") return value;
  return (...given: unknown[]) => {
    heard.add(name);
    if (opened === name) return true;
    const [before, heardBefore] = [opened, heard];
    opened = undefined;
    heard = new Set();
    try {
      return value(...given);
    } finally {
      opened = before;
      heard = heardBefore;
    }
  };
}

/** The predicates that were asked meanwhile. */
export async function heardDuring(work: () => Promise<unknown>): Promise<Set<string>> {
  heard = new Set();
  await work();
  return heard;
}

export async function withOpen<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  opened = name;
  try {
    return await work();
  } finally {
    opened = undefined;
  }
}
