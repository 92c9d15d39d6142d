import { readFileSync } from "node:fs";
import { root } from "../sources";

/** The environment for a part: every setting of .env.example is empty, which counts as unset and overrides .env. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const example = readFileSync(`${root}.env.example`, "utf8");
  const settings = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map(([, name = ""]) => name);
  return { ...process.env, ...Object.fromEntries(settings.map((name) => [name, ""])) };
}
