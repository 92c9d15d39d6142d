import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Sources of the production build. Tests, and messages that are read at run time, do not change it. */
const parts = [
  "app",
  "components",
  "db",
  "lib",
  "messages/index.ts",
  "public",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "server/build",
  "server/patches",
  "server/renderer",
  "tsconfig.json",
];
const excluded =
  /(^|\/)(migrations|testing|assets|\.[^/]*)$|^public\/workspace$|\.(test|slow-test|start-test|fixture)\.(tsx?|mjs)$/;

/** Returns the hash of the build's sources. No setting is compiled in, so none counts. */
export const fingerprintOf = (root: string): string => hashFiles(root, parts, excluded);

/** Hashes the files and folders `parts` of `root` and Node's version; skips paths that match `excluded`. */
export function hashFiles(root: string, parts: readonly string[], excluded: RegExp): string {
  const hash = createHash("sha256");
  const add = (name: string) => {
    const file = path.join(root, name);
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found || excluded.test(name)) return;
    if (found.isDirectory()) {
      for (const child of readdirSync(file).sort()) add(`${name}/${child}`);
      return;
    }
    hash.update(`${name}\0${found.size}\0`);
    hash.update(readFileSync(file));
  };
  for (const part of parts) add(part);
  hash.update(process.version);
  return hash.digest("base64url");
}
