import { and, eq, isNull, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { trafficDrops } from "@/db/schema";
import { type Actor, roleIn } from "../core/actor";
import { allow, NotFound } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { DismissAlert } from "./input";
import { canDismissAlerts } from "./policy";

/** Dismisses an alert for all members of the shop. Idempotent. @throws NotFound */
export async function dismissAlert(
  actor: Actor,
  { shopId, kind, subject, week }: DismissAlert & { shopId: number },
  db: Db = database,
): Promise<void> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canDismissAlerts(actor, { shopId }));
  const { shopId: of, kind: ofKind, subject: about, week: found, dismissedAt } = trafficDrops;
  const isThisAlert = and(eq(of, shopId), eq(ofKind, kind), eq(about, subject), eq(found, week));
  await asShop(
    shopId,
    async (tx) => {
      const [alert] = await tx.select().from(trafficDrops).where(isThisAlert).for("update");
      if (!alert) throw new NotFound("alert");
      const dismissed = await tx
        .update(trafficDrops)
        .set({ dismissedAt: sql`now()` })
        .where(and(isThisAlert, isNull(dismissedAt)))
        .returning();
      if (dismissed.length) await recordEvent(actor, { name: "drop_alert.dismissed", shopId, kind, subject }, tx);
    },
    db,
  );
}
