import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../../scripts/run";

type Message = { type: string; url?: string; message: string };

/** An error to ignore: exclusive <details> have been standard since 2023, and this release does not know them. */
const ignored = "Attribute “name” not allowed on element “details”";

export const hasJava = async (): Promise<boolean> => (await run("java", ["-version"])).status === 0;

/** Runs the W3C's Nu HTML checker on these pages. @returns address → errors */
export async function validateWithVnu(pages: ReadonlyMap<string, string>): Promise<Map<string, string[]>> {
  const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-vnu-"));
  const addresses = [...pages.keys()];
  try {
    addresses.forEach((address, index) => {
      writeFileSync(path.join(folder, `${index}.html`), pages.get(address) ?? "");
    });
    const jar: string = createRequire(import.meta.url)("vnu-jar");
    const { output } = await run("java", ["-Xss1m", "-jar", jar, "--errors-only", "--format", "json", folder]);
    const { messages } = JSON.parse(output.slice(output.indexOf("{"))) as { messages: Message[] };
    const errors = new Map<string, string[]>();
    for (const { url = "", message } of messages) {
      if (message.startsWith(ignored)) continue;
      const address = addresses[Number(/(\d+)\.html$/.exec(url)?.[1])] ?? url;
      errors.set(address, [...(errors.get(address) ?? []), message]);
    }
    return errors;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
