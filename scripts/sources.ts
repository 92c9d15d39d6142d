import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const skipped = new Set(["node_modules", "test-results", "playwright-report", "dist", "public"]);

/** Path from the project's root, with forward slashes → text. */
export type Sources = ReadonlyMap<string, string>;

/** Lists the project's files whose names match, sorted, as paths from its root. Skips build output, hidden folders and nested packages. */
export function listFiles(name: RegExp, folder = ""): string[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  if (folder && entries.some((entry) => entry.name === "package.json")) return [];
  return entries
    .flatMap((entry) => {
      const file = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory())
        return skipped.has(entry.name) || entry.name.startsWith(".") ? [] : listFiles(name, file);
      return name.test(entry.name) && entry.name !== "next-env.d.ts" ? [file] : [];
    })
    .sort();
}

export const readSources = (name = /\.(ts|tsx|mjs)$/): Sources =>
  new Map(listFiles(name).map((file) => [file, readFileSync(path.join(root, file), "utf8")]));
