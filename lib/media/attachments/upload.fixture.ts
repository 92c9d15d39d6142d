import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { Tx } from "@/db/client";
import { uploads } from "@/db/schema";
import { requireRow } from "@/db/testing/require-row";
import { diskStorage } from "../storage";

/** Creates a folder of files for one test file. */
export function uploadsInFolder() {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "files-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const storage = () => diskStorage(folder);
  return { storage, storeUpload };

  /** Stores a file with this text, which is its identity. @returns its upload's id */
  async function storeUpload(text: string, tx: Tx): Promise<string> {
    const key = randomUUID().replaceAll("-", "");
    await storage().put(`${key}.pdf`, Buffer.from(text));
    const sentHash = createHash("sha256").update(text).digest("hex");
    const [upload] = await tx
      .insert(uploads)
      .values({ kind: "pdf", key, name: `${text}.pdf`, bytes: text.length, pages: 1, sentHash })
      .returning();
    return requireRow(upload).id;
  }
}
