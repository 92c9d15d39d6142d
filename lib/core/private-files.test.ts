import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import {
  archiveStorage,
  attachmentStorage,
  mediaStorage,
  originalStorage,
  proformaStorage,
  uploadStorage,
} from "../media/storage";
import { sendEmail } from "../notifications/email";
import { makeFoldersPrivate } from "./private-files";

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-private-"));
const umask = process.umask(0o022);
beforeAll(() => {
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("SMTP_URL", "");
});
afterAll(() => {
  process.umask(umask);
  rmSync(folder, { recursive: true, force: true });
});

const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);
async function* parts() {
  yield Buffer.from("zip");
}

test("files and folders in DATA_DIR are accessible to the market's own account only", async () => {
  for (const storage of [attachmentStorage, mediaStorage, originalStorage, proformaStorage, uploadStorage])
    await storage(folder).put("file", Buffer.from("private"));
  await sendEmail({ to: { address: "lou@example.com" }, subject: "s", text: "t", html: "h", id: "1.mail" });
  await archiveStorage(folder).putParts("archive.zip", parts());
  const folders = readdirSync(folder).map((name) => path.join(folder, name));
  expect(folders).toHaveLength(7);
  for (const each of folders) {
    expect(modeOf(each), each).toBe("700");
    for (const name of readdirSync(each)) expect(modeOf(path.join(each, name)), name).toBe("600");
  }
});

test("folders that others could read are made private at start, and PostgreSQL may pass DATA_DIR", () => {
  const data = path.join(folder, "before");
  for (const name of ["attachments", "mail"]) mkdirSync(path.join(data, name), { recursive: true, mode: 0o755 });
  makeFoldersPrivate(data);
  expect(["attachments", "mail"].map((name) => modeOf(path.join(data, name)))).toEqual(["700", "700"]);
  expect(modeOf(data)).toBe("755");
});
