import { desc, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { inspections, users } from "@/db/schema";
import { type Actor, roleIn } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { canSeeInspections } from "./policy";

export type ListedInspection = { id: string; name: string; reason: string; startedAt: Date; endedAt: Date | null };

const maxInspections = 50;

/** Lists who looked at the shop's workspace, the newest first. @throws NotFound for everyone but the shop's owners */
export async function listInspections(actor: Actor, shopId: number, db: Db = database): Promise<ListedInspection[]> {
  if (!roleIn(actor, shopId) || !canSeeInspections(actor, shopId)) throw new NotFound("inspections");
  const { id, reason, startedAt, endedAt } = inspections;
  return asShop(
    shopId,
    (tx) =>
      tx
        .select({ id, reason, startedAt, endedAt, name: users.name })
        .from(inspections)
        .innerJoin(users, eq(users.id, inspections.userId))
        .where(eq(inspections.shopId, shopId))
        .orderBy(desc(startedAt))
        .limit(maxInspections),
    db,
  );
}
