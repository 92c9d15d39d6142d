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
const leftOut = /(^|\/)(migrations|testing|assets|\..*)$|^public\/workspace$|\.(test|start-test|fixture)\.(tsx?|mjs)$/;

/** Equal for equal builds. No setting goes into the files, so none counts. */
export function fingerprintOf(root: string): string {
  const hash = createHash("sha256");
  for (const part of parts) addTo(hash, root, part);
  hash.update(process.version);
  return hash.digest("base64url");
}

function addTo(hash: ReturnType<typeof createHash>, root: string, name: string) {
  const file = path.join(root, name);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found || leftOut.test(name)) return;
  if (found.isDirectory()) {
    for (const child of readdirSync(file).sort()) addTo(hash, root, `${name}/${child}`);
    return;
  }
  hash.update(`${name}\0${found.size}\0`);
  hash.update(readFileSync(file));
}
