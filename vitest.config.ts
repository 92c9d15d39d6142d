import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig, type TestProjectInlineConfiguration as ProjectConfig } from "vitest/config";
import { listFiles, root } from "./scripts/sources.ts";

/**
 * Matches tests that open the database: they import a client or a folder `testing`, or use DATABASE_… at their top level.
 */
const databaseUse =
  /^(?:import|} from)[^"]*"(?:@\/db\/|\.\.?\/(?:.*\/)?)(?:client|testing)(?:\/[\w-]+)?"|^(?:const |\w+\().*process\.env\.DATABASE_/m;
const opensDatabase = (file: string) => databaseUse.test(readFileSync(`${root}${file}`, "utf8"));
const files = listFiles(/\.test\.tsx?$/);

/** Milliseconds, long enough for a busy machine. */
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };
const project = (name: string, test: ProjectConfig["test"]): ProjectConfig => ({
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: { name, setupFiles: "tests/runner/vitest/environment.ts", isolate: false, ...timeouts, ...test },
});
const ownDatabase = { globalSetup: "tests/runner/vitest/database.ts" };

/** Files that wait more than they compute, and measure no time that comes near its bound: two run at a time. */
const waiting =
  /\/(?:cdn|cdn-pictures|doors|double-submit|fuzz|managed-database|object-storage|pooler|refusals|replica|tls-proxy|traces)\.\w+-test\.ts$/;
/** Projects whose files each start a market with its own database; those of one `groupOrder` run together. */
const wholeMarket = (name: string, suffix: RegExp, groupOrder: number): ProjectConfig[] => {
  const found = listFiles(suffix);
  const test = { setupFiles: [], isolate: true, testTimeout: 3_600_000, hookTimeout: 240_000 };
  const alone = { ...test, include: found.filter((file) => !waiting.test(file)), fileParallelism: false };
  const inPairs = { ...test, include: found.filter((file) => waiting.test(file)), maxWorkers: 2 };
  return [
    project(name, { ...alone, sequence: { groupOrder } }),
    project(`${name} in pairs`, { ...inPairs, sequence: { groupOrder: groupOrder + 1 } }),
  ];
};

/**
 * Unit tests, integration tests, *.slow-test.ts, which only `npm run test:all` runs, and two kinds that start the whole
 * market: *.start-test.ts, and *.trust-test.ts, which tests what docs/security.md promises.
 */
export default defineConfig({
  test: {
    /** The database does half of a test's work, so two workers keep two cores busy. */
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      project("unit", { include: files.filter((file) => !opensDatabase(file)) }),
      project("integration", { include: files.filter(opensDatabase), ...ownDatabase }),
      project("slow", {
        include: listFiles(/\.slow-test\.tsx?$/),
        testTimeout: 240_000,
        isolate: true,
        ...ownDatabase,
      }),
      ...wholeMarket("start", /\.start-test\.ts$/, 1),
      ...wholeMarket("trust", /\.trust-test\.ts$/, 3),
    ],
  },
});
