import { readFileSync } from "node:fs";
import path from "node:path";

let known: string | undefined;

/** The address of the one script of the documents, as the build named it. */
export function siteScript(): string {
  if (known && process.env.NODE_ENV === "production") return known;
  const manifest = path.join(/* turbopackIgnore: true */ process.cwd(), "public/assets/manifest.json");
  known = (JSON.parse(readFileSync(manifest, "utf8")) as { site: string }).site;
  return known;
}
