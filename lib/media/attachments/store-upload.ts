import { createHash, randomBytes } from "node:crypto";
import { type Db, database } from "@/db/client";
import { uploads } from "@/db/schema";
import { countAttempt } from "@/lib/accounts/rate-limit";
import { Refusal } from "@/lib/core/errors";
import { attachmentStorage, type MediaStorage } from "../storage";
import { storedName } from "./attachment";
import { type CleanFile, cleanFile } from "./clean-file";
import { fileName, nameInErrors } from "./file-name";

/** The sender: a shop by its members, or anyone by their network. */
export type Sender = { shopId: number } | { network: string };
export type StoreUpload = { bytes: Uint8Array; name: string; sender: Sender };
/** A stored file that no message has claimed yet. Anyone who knows the id may claim it. */
export type Upload = { id: string; name: string; bytes: number };

const hour = 3600;
const ofShop = { limit: 600, windowSeconds: hour };
const ofNetwork = [
  ["hour", { limit: 40, windowSeconds: hour }],
  ["day", { limit: 150, windowSeconds: 24 * hour }],
] as const;

/**
 * Sanitizes a file and stores it for a day, until claimUploads() attaches it to a message. Anyone may call it.
 * @throws Refusal if the file is refused (see cleanFile) or its sender has reached the limit
 */
export async function storeUpload(
  { bytes, name, sender }: StoreUpload,
  db: Db = database,
  storage: MediaStorage = attachmentStorage(),
): Promise<Upload> {
  if (!(await isWithinQuota(sender, db))) throw new Refusal("errors.tooMany", { field: "files" });
  const file = await cleanFile(bytes, nameInErrors(name));
  const key = randomBytes(16).toString("hex");
  await store(file, key, storage);
  const [upload] = await db
    .insert(uploads)
    .values({
      kind: file.kind,
      key,
      name: fileName(name, file.kind),
      bytes: file.whole.byteLength,
      sentHash: createHash("sha256").update(bytes).digest("hex"),
      ...(file.kind === "pdf" ? { pages: file.pages } : { width: file.width, height: file.height }),
    })
    .returning({ id: uploads.id, name: uploads.name, bytes: uploads.bytes });
  if (!upload) throw new Error("an upload was not stored");
  return upload;
}

async function isWithinQuota(sender: Sender, db: Db): Promise<boolean> {
  if ("shopId" in sender) return countAttempt(`uploads:shop:${sender.shopId}`, ofShop, db);
  for (const [window, quota] of ofNetwork)
    if (!(await countAttempt(`uploads:${window}:${sender.network}`, quota, db))) return false;
  return true;
}

async function store(file: CleanFile, key: string, storage: MediaStorage): Promise<void> {
  const stored = { kind: file.kind, key };
  await storage.put(storedName(stored, "whole"), file.whole);
  if (file.kind === "picture") await storage.put(storedName(stored, "small"), file.small);
}
