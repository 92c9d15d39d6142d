import { defineConfig } from "drizzle-kit";

/** Migrations are generated from db/schema, named for their effect and applied in order at every start. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/index.ts",
  out: "./db/migrations",
  casing: "snake_case",
  strict: true,
});
