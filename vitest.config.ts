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

/**
 * Five projects: unit tests, integration tests, *.slow-test.ts, which only `npm run test:all` runs, and two that start
 * the whole market: *.start-test.ts, and *.trust-test.ts, which tests what docs/security.md promises.
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
      project("trust", {
        include: listFiles(/\.trust-test\.ts$/),
        setupFiles: [],
        fileParallelism: false,
        /** Each test file starts a market with its own database. */
        isolate: true,
        testTimeout: 3_600_000,
        hookTimeout: 240_000,
        sequence: { groupOrder: 2 },
      }),
      project("start", {
        include: listFiles(/\.start-test\.ts$/),
        setupFiles: [],
        fileParallelism: false,
        testTimeout: 240_000,
        hookTimeout: 240_000,
        sequence: { groupOrder: 1 },
      }),
    ],
  },
});
