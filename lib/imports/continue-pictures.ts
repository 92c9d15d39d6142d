import { and, eq, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { importRows, imports, pictures } from "@/db/schema";
import type { Actor } from "../core/actor";
import { Refusal } from "../core/errors";
import { pictureLimits } from "../media/limits";
import { makeRenditions } from "../media/make-renditions";
import { type MediaStorage, mediaStorage, uploadStorage } from "../media/storage";
import { deleteUpload } from "../media/uploads/delete-upload";
import { findWholeUpload } from "../media/uploads/own-upload";
import { withWholeFile } from "../media/uploads/with-whole-file";
import { applyPictures } from "./apply-pictures";
import type { ImportReference, OwnImport } from "./own-import";
import type { ImportedPicture, PictureFields, PictureRow } from "./picture-rows";
import { canRunImport } from "./policy";
import { readZipEntry } from "./zip-pool";

export type ImportStorages = { parts: MediaStorage; media: MediaStorage };
export const defaultStorages = (): ImportStorages => ({ parts: uploadStorage(), media: mediaStorage() });

/** Pictures that are processed concurrently. */
const concurrency = 2;

/**
 * Adds pictures to the listings of an import, one listing per transaction, until all are done or `until` has passed.
 * The next worker continues with the first listing without an outcome. Returns true once the import has ended.
 */
export async function continuePictures(
  actor: Actor,
  reference: ImportReference,
  until: number,
  db: Db = database,
  storages: ImportStorages = defaultStorages(),
): Promise<boolean> {
  const { shopId } = reference;
  const found = await asShop(shopId, (tx) => findRunning(reference, tx), db);
  if (!found) return true;
  const fileId = found.fileId ?? "";
  const file = fileId
    ? await asShop(shopId, (tx) => findWholeUpload({ shopId, uploadId: fileId }, "zip", tx), db)
    : undefined;
  if (!file || !canRunImport(actor, found)) return finish(found, "stopped", db);
  const work = async (zipFile: string) => {
    while (Date.now() < until) {
      const row = await asShop(shopId, (tx) => nextRow(reference, tx), db);
      if (!row) return finish(found, "done", db);
      const made = await makePictures(zipFile, reference, row.fields, storages.media);
      await asShop(shopId, (tx) => applyPictures(actor, reference, row, made, tx), db);
    }
    return false;
  };
  const isOver = await withWholeFile(file, work, storages.parts);
  if (isOver) await deleteUpload({ shopId, uploadId: fileId }, db, storages.parts);
  return isOver;
}

async function findRunning({ shopId, importId }: ImportReference, tx: Tx): Promise<OwnImport | undefined> {
  const running = and(eq(imports.id, importId), eq(imports.shopId, shopId), eq(imports.status, "running"));
  const [found] = await tx.select().from(imports).where(running);
  return found;
}

async function finish({ id, shopId }: OwnImport, status: "done" | "stopped", db: Db): Promise<true> {
  const running = and(eq(imports.id, id), eq(imports.status, "running"));
  await asShop(shopId, (tx) => tx.update(imports).set({ status, finishedAt: new Date() }).where(running), db);
  return true;
}

async function nextRow({ importId }: ImportReference, tx: Tx): Promise<PictureRow | undefined> {
  const [row] = await tx
    .select({ row: importRows.row, listingId: importRows.listingId, fields: importRows.fields })
    .from(importRows)
    .where(
      and(
        eq(importRows.importId, importId),
        sql`${importRows.action} in ('new', 'changed') and ${importRows.outcome} is null`,
      ),
    )
    .orderBy(importRows.row)
    .limit(1);
  if (!row) return undefined;
  const pictureCount = await tx.$count(pictures);
  if (pictureCount + pictureLimits.perListing > pictureLimits.perShop)
    return { ...row, fields: { ...(row.fields as PictureFields), entries: [] } };
  return { ...row, fields: row.fields as PictureFields };
}

/** Makes the pictures of a row. Repeated processing uses the same keys, so that no file is orphaned. */
async function makePictures(
  zipFile: string,
  { importId }: ImportReference,
  { entries }: PictureFields,
  storage: MediaStorage,
) {
  const all: ImportedPicture[] = [];
  for (let at = 0; at < entries.length; at += concurrency)
    all.push(
      ...(await Promise.all(
        entries.slice(at, at + concurrency).map(async ({ index }): Promise<ImportedPicture> => {
          const found = await readZipEntry(zipFile, index);
          if ("refused" in found) return { index, made: { refused: `imports.pictures.entry.${found.refused}` } };
          const key = `zip-${importId.replaceAll("-", "")}-${index}`;
          return { index, made: await makeOrRefuse(found.bytes, key, storage) };
        }),
      )),
    );
  return all;
}

async function makeOrRefuse(bytes: Uint8Array, key: string, storage: MediaStorage) {
  try {
    return await makeRenditions(bytes, { key, storage });
  } catch (error) {
    // An overload is no error of the picture: the job is retried.
    if (error instanceof Refusal && error.code !== "errors.tooMany") return { refused: error.code };
    throw error;
  }
}
