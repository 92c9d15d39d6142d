import { readFileSync } from "node:fs";
import path from "node:path";
import { memoize } from "../cache/memoize";

type Scripts = { site: string; thread: string; board: string };

function readScripts(): Scripts {
  const manifest = path.join(/* turbopackIgnore: true */ process.cwd(), "public/assets/manifest.json");
  return JSON.parse(readFileSync(manifest, "utf8"));
}

const scripts = process.env.NODE_ENV === "production" ? memoize(readScripts) : readScripts;

/** The address of a script of the documents, as the build named it: that of all, of private threads, or of designs by a board. */
export const siteScript = (name: keyof Scripts = "site"): string => scripts()[name];
