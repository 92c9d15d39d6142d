import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { videoDrafts } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { canAddVideo } from "./policy";

/** Deletes the draft of a refused video, after a member has read the reason. @throws NotFound */
export async function dismissDraft(
  actor: Actor,
  { shopId, draftId }: { shopId: number; draftId: string },
  db: Db = database,
): Promise<void> {
  if (!canAddVideo(actor, { shopId })) throw new NotFound();
  const own = and(eq(videoDrafts.id, draftId), eq(videoDrafts.shopId, shopId), eq(videoDrafts.status, "refused"));
  const deleted = await asShop(shopId, (tx) => tx.delete(videoDrafts).where(own).returning({ id: videoDrafts.id }), db);
  if (deleted.length === 0) throw new NotFound();
}
