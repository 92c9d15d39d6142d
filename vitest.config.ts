import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig, type TestProjectInlineConfiguration as ProjectConfig } from "vitest/config";
import { listFiles, root } from "./scripts/sources.ts";

/** A test that opens the database says so: it imports a client or a folder `testing`, or has a constant of DATABASE_URL. */
const database =
  /^(?:import|} from)[^"]*"(?:@\/db\/|\.\.?\/(?:.*\/)?)(?:client|testing)(?:\/[\w-]+)?"|^const .*process\.env\.DATABASE_/m;
const opensDatabase = (file: string) => database.test(readFileSync(`${root}${file}`, "utf8"));
const files = listFiles(/\.test\.tsx?$/);

/** On a busy machine. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };
const project = (name: string, test: ProjectConfig["test"]): ProjectConfig => ({
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: { name, setupFiles: "tests/runner/vitest/environment.ts", isolate: false, ...patience, ...test },
});
const ownDatabase = { globalSetup: "tests/runner/vitest/database.ts" };

/**
 * Five projects: unit tests, integration tests, those named *.slow-test.ts, which only `npm run test:all` runs, and two that
 * start the whole market: *.start-test.ts, and *.trust-test.ts for what docs/security.md promises.
 */
export default defineConfig({
  test: {
    /** Half of a test's time its database works, so two at once serve two cores best. */
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
        /** Each has a database of its own. */
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
