import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export type Addresses = { next(): string; remove(): void };

/** Names sockets in a folder that only this account can enter; on Windows, pipes with a random name. */
export function privateAddresses(): Addresses {
  let count = 0;
  if (process.platform === "win32") {
    const secret = randomBytes(16).toString("hex");
    return { next: () => `\\\\.\\pipe\\rattledrum-${secret}-${++count}`, remove() {} };
  }
  const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-pages-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  return {
    next: () => path.join(folder, String(++count)),
    remove() {
      process.off("exit", remove);
      remove();
    },
  };
}
