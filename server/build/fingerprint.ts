import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** What the production build is made of, and not what it makes. Tests and words read at run time change nothing in it. */
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
const leftOut =
  /(^|\/)(migrations|testing|assets|\.[^/]*)$|^public\/workspace$|\.(test|slow-test|start-test|fixture)\.(tsx?|mjs)$/;

/** Equal for equal builds. No setting goes into the files, so none counts. */
export const fingerprintOf = (root: string): string => hashFiles(root, parts, leftOut);

/** A hash of the files and folders `parts` of `root` and of Node's version; paths that match `leftOut` do not count. */
export function hashFiles(root: string, parts: readonly string[], leftOut: RegExp): string {
  const hash = createHash("sha256");
  const add = (name: string) => {
    const file = path.join(root, name);
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found || leftOut.test(name)) return;
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
