import { and, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { events, imports } from "@/db/schema";
import { type Actor, guest } from "../accounts/actor";
import { findActor } from "../accounts/find-actor";
import { enqueue, type Job } from "../events/job";
import { applyNext } from "./apply-rows";
import { carryOnPhotos, type Storages } from "./carry-on-photos";
import type { OfImport } from "./own-import";
import { canRunImport } from "./policy";
import { getSheetGoods, type SheetGoods } from "./sheet-goods";
import { undoNext } from "./undo-rows";

/** Half of what a job may take before another process believes it was left behind. */
const turnMilliseconds = 60_000;

/**
 * Does an import, or undoes it, some hundred rows at a time, each of them wholly or not at all. Who is ended in between
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
  const own = eq(imports.id, importId);
  const [found] = await tx
    .select()
    .from(imports)
    .where(and(own, eq(imports.shopId, shopId)))
    .for("update");
  if (found?.status !== "running" && found?.status !== "undoing") return true;
  const isRunning = found.status === "running";
  const end = (status: "done" | "stopped" | "undone") =>
    tx
      .update(imports)
      .set({ status, finishedAt: found.finishedAt ?? new Date() })
      .where(own);
  // Who began it may have left the shop, or lost a role, while it ran.
  if (!canRunImport(actor, found)) {
    await end("stopped");
    return true;
  }
  const count = isRunning ? await applyNext(actor, found, goods, tx) : await undoNext(actor, found, tx);
  if (count > 0) return false;
  await end(isRunning ? "done" : "undone");
  return true;
}

/** A job of an event has a name of its own: carryOnImport, carryOnImport:2 … */
function nextName(name: string): string {
  const [what = "", turn = "1"] = name.split(":");
  return `${what}:${Number(turn) + 1}`;
}
