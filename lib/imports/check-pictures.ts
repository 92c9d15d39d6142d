import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { imports } from "@/db/schema";
import { countAttempt } from "../accounts/rate-limit";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { type MediaStorage, uploadStorage } from "../media/storage";
import { findWholeUpload } from "../media/uploads/own-upload";
import { withWholeFile } from "../media/uploads/with-whole-file";
import { matchPictures } from "./match-pictures";
import { pictureImportLimits } from "./picture-import-limits";
import { listKnownListings, writePictureRows } from "./picture-rows";
import { canImport } from "./policy";
import { isZipPoolFull, listZipEntries } from "./zip-pool";

export type CheckPictures = { shopId: number; fileId: string };

const checkLimit = { limit: 60, windowSeconds: 3600 };

/**
 * Starts a dry run of a zip of pictures: stores which picture belongs to which listing, and the errors of the others,
 * without changing a listing. The same uploaded file returns the same import.
 * @throws NotAllowed for non-members; Refusal when the file is no such zip, or the shop sends too many
 */
export async function checkPictures(
  actor: Actor,
  { shopId, fileId }: CheckPictures,
  db: Db = database,
  storage: MediaStorage = uploadStorage(),
): Promise<{ importId: string }> {
  allow(canImport(actor, shopId));
  const ofFile = and(eq(imports.fileId, fileId), eq(imports.shopId, shopId));
  const [before] = await asShop(shopId, (tx) => tx.select({ id: imports.id }).from(imports).where(ofFile), db);
  if (before) return { importId: before.id };
  if (isZipPoolFull() || !(await countAttempt(`imports:${shopId}`, checkLimit, db)))
    throw new Refusal("errors.tooMany", { field: "file" });
  const file = await asShop(shopId, (tx) => findWholeUpload({ shopId, uploadId: fileId }, "zip", tx), db);
  if (!file) throw refusal("lost");
  const answer = await withWholeFile(file, (whole) => listZipEntries(whole), storage);
  if ("refused" in answer) throw refusal(answer.refused);
  if (answer.entries.length === 0) throw refusal("noPhotos");
  return asShop(
    shopId,
    async (tx) => {
      const matched = matchPictures(answer.entries, await listKnownListings(tx));
      const [made] = await tx
        .insert(imports)
        .values({ shopId, kind: "pictures", status: "checked", fileId, name: file.name, headers: ["SKU"] })
        .returning({ id: imports.id });
      if (!made) throw new Error("the insert returned no import");
      await writePictureRows({ importId: made.id, shopId }, matched, tx);
      await recordEvent(actor, { name: "import.checked", shopId, importId: made.id }, tx);
      return { importId: made.id };
    },
    db,
  );
}

const refusal = (reason: "lost" | "noPhotos" | "tooManyEntries" | "bomb" | "broken") =>
  new Refusal(`imports.pictures.file.${reason}`, { field: "file", count: pictureImportLimits.entries });
