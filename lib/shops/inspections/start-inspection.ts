import { eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { inspections, shops } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { canSeeShops } from "../policy";
import { endOwnInspections } from "./end-inspection";
import type { StartInspection } from "./input";
import { canInspect } from "./policy";

/** Minutes after which an inspection ends by itself. */
export const inspectionMinutes = 30;

/**
 * Starts to inspect a shop's workspace, which ends an earlier inspection by the same lead, and returns its id. The
 * owners of the shop are notified. @throws NotFound for everyone but operators, NotAllowed for all but leads
 */
export async function startInspection(
  actor: Actor,
  { shopId, reason }: StartInspection,
  db: Db = database,
): Promise<string> {
  if (!canSeeShops(actor)) throw new NotFound("shop");
  allow(canInspect(actor));
  const { userId } = actor;
  return asPerson(
    userId,
    async (tx) => {
      if ((await tx.$count(shops, eq(shops.id, shopId))) === 0) throw new NotFound("shop");
      await endOwnInspections(actor, tx);
      const startedAt = new Date();
      const endsAt = new Date(startedAt.getTime() + inspectionMinutes * 60_000);
      const [started] = await tx
        .insert(inspections)
        .values({ shopId, userId, reason, startedAt, endsAt })
        .returning({ id: inspections.id });
      if (!started) throw new Error("the insert returned no inspection");
      await recordEvent(actor, { name: "inspection.started", shopId, inspectionId: started.id, reason }, tx);
      return started.id;
    },
    db,
  );
}
