import { and, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { events, imports } from "@/db/schema";
import { findActor } from "../accounts/find-actor";
import { type Actor, guest } from "../core/actor";
import { enqueue, type Job } from "../events/job";
import { applyNextRows } from "./apply-rows";
import { checkNextRows } from "./check-next-rows";
import { continuePictures, type ImportStorages } from "./continue-pictures";
import { endImport } from "./end-import";
import type { ImportReference, OwnImport } from "./own-import";
import { canRunImport } from "./policy";
import { getSheetCatalogue, type SheetCatalogue } from "./sheet-catalogue";
import { undoNextRows } from "./undo-rows";

/** Half of the time after which another process takes over the job. */
const turnMilliseconds = 60_000;

/**
 * Continues the dry run, the run or the undo of an import, in transactions of some hundred rows. The next worker
 * continues where one ended, and a repeated job changes nothing. After a minute it enqueues another job.
 */
export async function continueImport(
  job: Omit<Job<ImportReference>, "id">,
  db: Db = database,
  storages?: ImportStorages,
): Promise<void> {
  const { shopId } = job.data;
  const actor = await findStarter(job.eventId, db);
  if (await isPictureRun(job.data, db)) {
    if (await continuePictures(actor, job.data, Date.now() + turnMilliseconds, db, storages)) return;
    return enqueueNext(job, db);
  }
  const catalogue = await getSheetCatalogue(db);
  const until = Date.now() + turnMilliseconds;
  while (Date.now() < until) if (await asShop(shopId, (tx) => runBatch(actor, job.data, catalogue, tx), db)) return;
  await enqueueNext(job, db);
}

const enqueueNext = ({ name, eventId, data }: Omit<Job<ImportReference>, "id">, db: Db) =>
  enqueue([{ name: nextName(name), eventId, data }], db);

/** True for a running import of pictures, which has its own loop; undo is the same for both kinds. */
async function isPictureRun({ shopId, importId }: ImportReference, db: Db): Promise<boolean> {
  const running = and(eq(imports.id, importId), eq(imports.kind, "pictures"), eq(imports.status, "running"));
  return (await asShop(shopId, (tx) => tx.$count(imports, running), db)) > 0;
}

async function findStarter(eventId: number | null, db: Db): Promise<Actor> {
  const [event] = await db
    .select({ userId: events.userId })
    .from(events)
    .where(eq(events.id, eventId ?? 0));
  return (event?.userId && (await findActor(event.userId, db))) || guest;
}

/** Returns true once the import has ended. */
async function runBatch(
  actor: Actor,
  { shopId, importId }: ImportReference,
  catalogue: SheetCatalogue,
  tx: Tx,
): Promise<boolean> {
  const [found] = await tx
    .select()
    .from(imports)
    .where(and(eq(imports.id, importId), eq(imports.shopId, shopId)))
    .for("update");
  if (!found || !isAtWork(found)) return true;
  // The person who started it may have left the shop or lost a role meanwhile.
  const isStopped = !canRunImport(actor, found);
  if (!isStopped && (await steps[found.status](actor, found, catalogue, tx)) > 0) return false;
  await endImport(actor, found, isStopped, tx);
  return true;
}

const steps = {
  checking: checkNextRows,
  running: applyNextRows,
  undoing: (actor: Actor, found: OwnImport, _: SheetCatalogue, tx: Tx) => undoNextRows(actor, found, tx),
};
type AtWork = OwnImport & { status: keyof typeof steps };
const isAtWork = (found: OwnImport): found is AtWork => found.status in steps;

/** Jobs of one event need different names: continueImport, continueImport:2 … */
function nextName(name: string): string {
  const [jobName = "", turn = "1"] = name.split(":");
  return `${jobName}:${Number(turn) + 1}`;
}
