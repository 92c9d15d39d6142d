import { readFileSync } from "node:fs";
import path from "node:path";

type Scripts = { site: string; thread: string; board: string };
let known: Scripts | undefined;

/** The address of a script of the documents, as the build named it: that of all, of private threads, or of designs by a board. */
export function siteScript(name: keyof Scripts = "site"): string {
  if (known && process.env.NODE_ENV === "production") return known[name];
  const manifest = path.join(/* turbopackIgnore: true */ process.cwd(), "public/assets/manifest.json");
  known = JSON.parse(readFileSync(manifest, "utf8")) as Scripts;
  return known[name];
}
