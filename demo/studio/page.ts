import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getChromePath } from "chrome-launcher";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import type { studio } from "./browser";

export type Studio = typeof studio;
type Calls = { [Name in keyof Studio]: Studio[Name] };

const drawing = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];

/** The studio in a browser without a window. `call` runs one of its functions there. */
export async function openStudio() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("browser.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "error",
  });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: drawing });
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error.stack ?? error.message));
  await page.setContent("<!doctype html><title>studio</title>");
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
  return {
    call: <Name extends keyof Calls>(name: Name, ...given: Parameters<Calls[Name]>) =>
      page.evaluate(
        ([name, given]) =>
          (globalThis as unknown as { studio: Record<string, (...given: unknown[]) => unknown> }).studio[
            name as string
          ]?.(...(given as unknown[])),
        [name, given] as const,
      ) as Promise<ReturnType<Calls[Name]>>,
    close: () => browser.close(),
  };
}

/** CHROME_PATH if it is set, else Playwright's own Chromium, else a Chrome or Chromium of the system. @throws Error when there is none */
function findBrowser(): string {
  const own = chromium.executablePath();
  return !process.env.CHROME_PATH && existsSync(own) ? own : getChromePath();
}
