import { and, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { events, imports } from "@/db/schema";
import { findActor } from "../accounts/find-actor";
import { type Actor, guest } from "../core/actor";
import { enqueue, type Job } from "../events/job";
import { applyNext } from "./apply-rows";
import { checkNext } from "./check-next";
import { carryOnPhotos, type Storages } from "./continue-photos";
import { endImport } from "./end-import";
import type { OfImport, OwnImport } from "./own-import";
import { canRunImport } from "./policy";
import { getSheetGoods, type SheetGoods } from "./sheet-goods";
import { undoNext } from "./undo-rows";

/** Half of what a job may take before another process believes it was left behind. */
const turnMilliseconds = 60_000;

/**
 * Checks a table, does it, or undoes it, some hundred rows at a time, each of them wholly or not at all. Who is ended in between
 * goes on where it was; doing it twice changes nothing. What takes longer than a minute goes on in another job.
 */
export async function carryOnImport(
  job: Omit<Job<OfImport>, "id">,
  db: Db = database,
  storages?: Storages,
): Promise<void> {
  const { shopId } = job.data;
  const actor = await whoBegan(job.eventId, db);
  if (await isOfPhotos(job.data, db)) {
    if (await carryOnPhotos(actor, job.data, Date.now() + turnMilliseconds, db, storages)) return;
    return goOn(job, db);
  }
  const goods = await getSheetGoods(db);
  const until = Date.now() + turnMilliseconds;
  while (Date.now() < until) if (await asShop(shopId, (tx) => takeStep(actor, job.data, goods, tx), db)) return;
  await goOn(job, db);
}

const goOn = ({ name, eventId, data }: Omit<Job<OfImport>, "id">, db: Db) =>
  enqueue([{ name: nextName(name), eventId, data }], db);

/** Photos come one design at a time; going back is the same for both. */
async function isOfPhotos({ shopId, importId }: OfImport, db: Db): Promise<boolean> {
  const running = and(eq(imports.id, importId), eq(imports.kind, "pictures"), eq(imports.status, "running"));
  return (await asShop(shopId, (tx) => tx.$count(imports, running), db)) > 0;
}

async function whoBegan(eventId: number | null, db: Db): Promise<Actor> {
  const [event] = await db
    .select({ userId: events.userId })
    .from(events)
    .where(eq(events.id, eventId ?? 0));
  return (event?.userId && (await findActor(event.userId, db))) || guest;
}

/** Says whether that was the end of it. */
async function takeStep(actor: Actor, { shopId, importId }: OfImport, goods: SheetGoods, tx: Tx): Promise<boolean> {
  const [found] = await tx
    .select()
    .from(imports)
    .where(and(eq(imports.id, importId), eq(imports.shopId, shopId)))
    .for("update");
  if (!found || !isAtWork(found)) return true;
  // Who began it may have left the shop, or lost a role, while it ran.
  const isStopped = !canRunImport(actor, found);
  if (!isStopped && (await steps[found.status](actor, found, goods, tx)) > 0) return false;
  await endImport(actor, found, isStopped, tx);
  return true;
}

const steps = {
  checking: checkNext,
  running: applyNext,
  undoing: (actor: Actor, found: OwnImport, _: SheetGoods, tx: Tx) => undoNext(actor, found, tx),
};
type AtWork = OwnImport & { status: keyof typeof steps };
const isAtWork = (found: OwnImport): found is AtWork => found.status in steps;

/** A job of an event has a name of its own: carryOnImport, carryOnImport:2 … */
function nextName(name: string): string {
  const [what = "", turn = "1"] = name.split(":");
  return `${what}:${Number(turn) + 1}`;
}
