import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { listFiles, root } from "./scripts/sources.ts";

const testFiles = listFiles(/\.test\.tsx?$/);
/** A test that opens the database says so in its imports; all of them share one server. */
const database = /^(?:import|} from)[^"]*"(?:@\/db\/|\.\.?\/(?:.*\/)?)(?:client|testing)"/m;
const opensDatabase = (file: string) => database.test(readFileSync(`${root}${file}`, "utf8"));

const common = { resolve: { alias: { "@": root.replace(/\/$/, "") } } };
const setupFiles = "scripts/testing/environment.ts";

export default defineConfig({
  test: {
    /** Half of a test's time its database works, so two at once serve two cores best. */
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        ...common,
        test: {
          name: "unit",
          setupFiles,
          testTimeout: 60_000,
          include: testFiles.filter((file) => !opensDatabase(file)),
        },
      },
      {
        ...common,
        test: {
          name: "integration",
          setupFiles,
          globalSetup: "scripts/testing/database.ts",
          include: testFiles.filter(opensDatabase),
          testTimeout: 60_000,
        },
      },
      {
        ...common,
        test: {
          name: "start",
          include: ["server/**/*.start-test.ts"],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
