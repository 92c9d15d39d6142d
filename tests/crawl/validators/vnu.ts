import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../../scripts/run";

type Message = { type: string; url?: string; message: string };

/** Details that close each other have been in the standard since 2023; this release does not know them. */
const unknown = "Attribute “name” not allowed on element “details”";

export const hasJava = async (): Promise<boolean> => (await run("java", ["-version"])).status === 0;

/** What the checker of the W3C says about these pages: address → sentences. */
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
    const said = new Map<string, string[]>();
    for (const { url = "", message } of messages) {
      if (message.startsWith(unknown)) continue;
      const address = addresses[Number(/(\d+)\.html$/.exec(url)?.[1])] ?? url;
      said.set(address, [...(said.get(address) ?? []), message]);
    }
    return said;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
