import { readFileSync } from "node:fs";
import { root } from "../../scripts/sources";

/** Chooses how the market under test renders pages: `PAGE_SHELLS=off npm run test:all`. */
const chosen = "PAGE_SHELLS";

/**
 * The environment for a part: every setting of .env.example is empty, which counts as unset and overrides .env, except
 * PAGE_SHELLS.
 */
export function testEnvironment(): NodeJS.ProcessEnv {
  const example = readFileSync(`${root}.env.example`, "utf8");
  const settings = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map(([, name = ""]) => name);
  const emptied = settings.filter((name) => name !== chosen).map((name) => [name, ""]);
  return { ...process.env, ...Object.fromEntries(emptied) };
}
