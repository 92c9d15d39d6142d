import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright";
import { run } from "./run";

/** Arguments with which Chromium runs as any account and without background traffic. */
export const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Fonts of the market's languages, for screenshots. */
const fonts = ["fonts-noto-core", "fonts-noto-cjk"];

/** Chromium without windows and notifications, in which most journeys take two thirds of the time. */
const headlessShell = "/usr/bin/chromium-headless-shell";
const browsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Finds a Chromium that runs, preferably a headless shell: CHROME_PATH, Playwright's own, the system's, one that apt installs
 * if this process is root, or the one of @sparticuz/chromium.
 * @throws Error that tells how to install one
 */
export const findBrowser = (): Promise<string> => find([headlessShell, ...browsers]);

/** Finds a Chromium that is no headless shell, for notifications and for measuring what a visitor's browser loads. */
export const findFullBrowser = (): Promise<string> => find(browsers);

async function find(candidates: readonly string[]): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (works(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, which does not run: correct it, or unset it.`);
  }
  const present = [playwrightsOwn(), ...candidates].find(works);
  return present ?? (await fromApt(candidates)) ?? (await fromPackage()) ?? fail();
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

async function fromApt(candidates: readonly string[]): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("  no browser here; installing Chromium with apt");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env });
  const packages = ["chromium", "chromium-headless-shell", ...fonts];
  await run("apt-get", ["install", "-qq", "-y", "--no-install-recommends", ...packages], { env });
  return candidates.find(works);
}

/** Lets @sparticuz/chromium unpack its Chromium; the variable makes it include the shared libraries. */
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
