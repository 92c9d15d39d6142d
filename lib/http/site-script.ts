import { readFileSync } from "node:fs";
import path from "node:path";
import { memoize } from "../cache/memoize";
import { env } from "../core/env";
import { viewReportPath } from "./view-report";

type Scripts = { site: string; thread: string; board: string };

function readScripts(): Scripts {
  const manifest = path.join(/* turbopackIgnore: true */ process.cwd(), "public/assets/manifest.json");
  return JSON.parse(readFileSync(manifest, "utf8"));
}

const scripts = process.env.NODE_ENV === "production" ? memoize(readScripts) : readScripts;

/**
 * Returns the built address of a script: the one of all documents, of private threads, or of listings with a factory
 * board.
 */
export const siteScript = (name: keyof Scripts = "site"): string => scripts()[name];

/** Where the script reports what a reader sees, because a CDN answers most requests for pages; undefined without one. */
export const viewReports = (): string | undefined => (env().cdn ? viewReportPath : undefined);
