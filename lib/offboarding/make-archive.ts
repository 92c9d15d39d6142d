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
import { fileName } from "../media/widths";
import { writeArchive } from "./archive-file";
import { archiveTables, asCells, readTable } from "./archive-tables";
import { encoded, writeZip, type ZipEntry } from "./zip";

type OfArchive = { shopId: number; archiveId: string };
type Work = OfArchive & { actor: Actor; db: Db };

/** How many pictures are packed between two looks of who waits. */
const told = 20;

/**
 * Packs designs, pictures, inquiries and quotes of a shop into its archive. Made again it replaces what was there; what
 * goes wrong is said on the page, and the owner asks anew.
 */
export async function makeArchive(job: Pick<Job<OfArchive>, "eventId" | "data">, db: Db = database): Promise<void> {
  const work = { ...job.data, actor: await whoAsked(job.eventId, db), db };
  const [archive] = await ofArchive(work, (tx, one) => tx.select().from(shopArchives).where(one));
  if (archive?.status !== "making") return;
  try {
    const bytes = await writeArchive(work.archiveId, writeZip(entriesOf(work)));
    await keep(work, { status: "ready", bytes, readyAt: new Date() });
  } catch (error) {
    log.error("archive.failed", { shopId: work.shopId, error });
    await keep(work, { status: "failed" });
  }
}

async function* entriesOf(work: Work): AsyncGenerator<ZipEntry> {
  const { shopId, actor, db } = work;
  const sheet = () => exportListings(actor, { shopId, locale: "zh" }, db);
  yield { name: "designs.csv", parts: encoded(writeCsv(await sheet())) };
  const widths = Array.from({ length: 80 }, () => 16);
  yield { name: "designs.xlsx", parts: writeXlsx([{ name: "designs", widths, rows: await sheet() }]), isPacked: true };
  for (const name of Object.keys(archiveTables)) {
    const rows = await asShop(shopId, (tx) => readTable(name, shopId, tx), db);
    yield { name: `${name}.json`, parts: encoded([JSON.stringify(rows, null, 1)]) };
    yield { name: `${name}.csv`, parts: encoded(writeCsv(asCells(rows))) };
  }
  yield* picturesOf(work);
}

/** Each picture in its largest size, named as the tables name it. */
async function* picturesOf(work: Work): AsyncGenerator<ZipEntry> {
  const { shopId, db } = work;
  const keys = await asShop(
    shopId,
    (tx) => tx.execute<{ key: string }>(sql`select distinct key from pictures where shop_id = ${shopId} order by key`),
    db,
  );
  const source = mediaSource(env().DATA_DIR);
  await keep(work, { total: keys.length, done: 0 });
  for (const [index, { key }] of keys.entries()) {
    const file = await source.find(fileName(key, 960, "webp"));
    if (file) yield { name: `pictures/${key}.webp`, parts: file.read(), isPacked: true };
    if (index % told === told - 1) await keep(work, { done: index + 1 });
  }
  await keep(work, { done: keys.length });
}

const keep = (work: Work, set: Partial<typeof shopArchives.$inferInsert>) =>
  ofArchive(work, (tx, one) => tx.update(shopArchives).set(set).where(one));

const ofArchive = <T>(
  { shopId, archiveId, db }: Work,
  run: (tx: Parameters<Parameters<typeof asShop>[1]>[0], one: ReturnType<typeof and>) => Promise<T>,
) => asShop(shopId, (tx) => run(tx, and(eq(shopArchives.shopId, shopId), eq(shopArchives.id, archiveId))), db);

/** Who asked may have lost the shop meanwhile; then nothing is packed for them. */
async function whoAsked(eventId: number | null, db: Db): Promise<Actor> {
  const [event] = await db
    .select({ userId: events.userId })
    .from(events)
    .where(eq(events.id, eventId ?? 0));
  return (event?.userId && (await findActor(event.userId, db))) || guest;
}
