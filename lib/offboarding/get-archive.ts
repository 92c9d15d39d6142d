import { type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { archiveStorage, type StoredFile } from "../media/storage";
import { archiveName } from "./archive-name";
import { listArchives } from "./list-archives";

/** Returns the file of a ready archive to an owner. @throws NotFound if it is not ready or has expired */
export async function getArchive(
  actor: Actor,
  { shopId, archiveId }: { shopId: number; archiveId: string },
  db: Db = database,
): Promise<StoredFile> {
  const archive = (await listArchives(actor, shopId, db)).find(({ id }) => id === archiveId);
  const file = archive?.status === "ready" ? await archiveStorage().find(archiveName(archive.id)) : undefined;
  if (!file) throw new NotFound("archive");
  return file;
}
