import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright";
import { run } from "./run";

/** What Chromium needs to run as any account, and to keep to itself. */
export const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Of our languages, for pages to be looked at. */
const fonts = ["fonts-noto-core", "fonts-noto-cjk"];

/** The same browser without windows and notifications. Most journeys take two thirds of the time in it. */
const headlessShell = "/usr/bin/chromium-headless-shell";
const browsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * A Chromium that runs here, a headless shell if there is one: CHROME_PATH, Playwright's own, one of the system's, one that apt
 * installs when we are root, or the one of @sparticuz/chromium.
 * @throws Error that says how to get one
 */
export const findBrowser = (): Promise<string> => find([headlessShell, ...browsers]);

/** The same, but for a headless shell: for notifications, and for what a visitor's browser loads. */
export const findFullBrowser = (): Promise<string> => find(browsers);

async function find(places: readonly string[]): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (works(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, which does not run: correct it, or unset it.`);
  }
  const present = [playwrightsOwn(), ...places].find(works);
  return present ?? (await fromApt(places)) ?? (await fromPackage()) ?? fail();
}

function works(file: string | undefined): file is string {
  return file !== undefined && existsSync(file) && spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

async function fromApt(places: readonly string[]): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("  no browser here; installing Chromium with apt");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env });
  const packages = ["chromium", "chromium-headless-shell", ...fonts];
  await run("apt-get", ["install", "-qq", "-y", "--no-install-recommends", ...packages], { env });
  return places.find(works);
}

/** It unpacks a Chromium for bare Linux machines; the variable makes it bring its libraries. */
async function fromPackage(): Promise<string | undefined> {
  try {
    const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
    const code = `import(${JSON.stringify(entry)}).then(async (m) => process.stdout.write(await m.default.executablePath()))`;
    const env = { ...process.env, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" };
    const { output } = await run(process.execPath, ["-e", code], { env });
    return works(output) ? output : undefined;
  } catch {
    return undefined;
  }
}

function fail(): never {
  throw new Error(
    "The journeys need Chromium and there is none: run `npx playwright install chromium`, or set CHROME_PATH to a Chromium or Chrome.",
  );
}
