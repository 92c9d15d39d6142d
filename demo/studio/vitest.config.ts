import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Without this file Vitest would read the configuration of the root. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)) } },
  test: { testTimeout: 60_000 },
});
