import { defineConfig } from "drizzle-kit";

/** drizzle-kit generates migrations from db/schema; every start applies them in order. Each is named for its effect. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/index.ts",
  out: "./db/migrations",
  casing: "snake_case",
  strict: true,
});
