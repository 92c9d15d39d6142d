import { defineConfig } from "vitest/config";

/** Without this file Vitest would read the configuration of the root. */
export default defineConfig({ test: { testTimeout: 60_000 } });
