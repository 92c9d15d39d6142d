import { and, eq, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { events, shopArchives } from "@/db/schema";
import { findActor } from "../accounts/find-actor";
import { type Actor, guest } from "../core/actor";
import { env } from "../core/env";
import { log } from "../core/log";
import type { Job } from "../events/job";
import { exportListings } from "../imports/export-listings";
import { writeCsv } from "../imports/write-csv";
import { writeXlsx } from "../imports/write-xlsx";
import { mediaSource } from "../media/renditions-on-demand";
import { archiveStorage } from "../media/storage";
import { fileName } from "../media/widths";
import { archiveName } from "./archive-name";
import { archiveTables, readTable, toCells } from "./archive-tables";
import { encodeTexts, writeZip, type ZipEntry } from "./zip";

type ArchiveRef = { shopId: number; archiveId: string };
type Work = ArchiveRef & { actor: Actor; db: Db };

/** The progress is updated after this number of pictures. */
const progressStep = 20;

/**
 * Packs the listings, pictures, inquiries and quotes of a shop into its archive. A retry replaces the file; after an
 * error the archive is marked as failed, and the owner can request a new one.
 */
export async function makeArchive(job: Pick<Job<ArchiveRef>, "eventId" | "data">, db: Db = database): Promise<void> {
  const work = { ...job.data, actor: await findRequester(job.eventId, db), db };
  const [archive] = await onArchive(work, (tx, isArchive) => tx.select().from(shopArchives).where(isArchive));
  if (archive?.status !== "making") return;
  try {
    const bytes = await archiveStorage().putParts(archiveName(work.archiveId), writeZip(listEntries(work)));
    await updateArchive(work, { status: "ready", bytes, readyAt: new Date() });
  } catch (error) {
    log.error("archive.failed", { shopId: work.shopId, error });
    await updateArchive(work, { status: "failed" });
  }
}

async function* listEntries(work: Work): AsyncGenerator<ZipEntry> {
  const { shopId, actor, db } = work;
  const exportSheet = () => exportListings(actor, { shopId, locale: "zh" }, db);
  yield { name: "designs.csv", parts: encodeTexts(writeCsv(await exportSheet())) };
  const widths = Array.from({ length: 80 }, () => 16);
  yield {
    name: "designs.xlsx",
    parts: writeXlsx([{ name: "designs", widths, rows: await exportSheet() }]),
    isPacked: true,
  };
  for (const name of Object.keys(archiveTables)) {
    const rows = await asShop(shopId, (tx) => readTable(name, shopId, tx), db);
    yield { name: `${name}.json`, parts: encodeTexts([JSON.stringify(rows, null, 1)]) };
    yield { name: `${name}.csv`, parts: encodeTexts(writeCsv(toCells(rows))) };
  }
  yield* listPictures(work);
}

/** Yields each picture in its largest size, named by its key in the tables. */
async function* listPictures(work: Work): AsyncGenerator<ZipEntry> {
  const { shopId, db } = work;
  const keys = await asShop(
    shopId,
    (tx) => tx.execute<{ key: string }>(sql`select distinct key from pictures where shop_id = ${shopId} order by key`),
    db,
  );
  const source = mediaSource(env().DATA_DIR);
  await updateArchive(work, { total: keys.length, done: 0 });
  for (const [index, { key }] of keys.entries()) {
    const file = await source.find(fileName(key, 960, "webp"));
    if (file) yield { name: `pictures/${key}.webp`, parts: file.read(), isPacked: true };
    if (index % progressStep === progressStep - 1) await updateArchive(work, { done: index + 1 });
  }
  await updateArchive(work, { done: keys.length });
}

const updateArchive = (work: Work, set: Partial<typeof shopArchives.$inferInsert>) =>
  onArchive(work, (tx, isArchive) => tx.update(shopArchives).set(set).where(isArchive));

const onArchive = <T>(
  { shopId, archiveId, db }: Work,
  run: (tx: Parameters<Parameters<typeof asShop>[1]>[0], isArchive: ReturnType<typeof and>) => Promise<T>,
) => asShop(shopId, (tx) => run(tx, and(eq(shopArchives.shopId, shopId), eq(shopArchives.id, archiveId))), db);

/** Returns the member who requested the archive. They may have left the shop since; then the export is not allowed. */
async function findRequester(eventId: number | null, db: Db): Promise<Actor> {
  const [event] = await db
    .select({ userId: events.userId })
    .from(events)
    .where(eq(events.id, eventId ?? 0));
  return (event?.userId && (await findActor(event.userId, db))) || guest;
}
