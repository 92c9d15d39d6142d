import { and, eq, isNull, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { trafficDrops } from "@/db/schema";
import { type Actor, roleIn } from "../core/actor";
import { allow, NotFound } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { DismissAlert } from "./input";
import { canDismissAlerts } from "./policy";

/** Puts an alert away for everybody in the shop. Safe to repeat. @throws NotFound */
export async function dismissAlert(
  actor: Actor,
  { shopId, kind, subject, week }: DismissAlert & { shopId: number },
  db: Db = database,
): Promise<void> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canDismissAlerts(actor, { shopId }));
  const { shopId: of, kind: ofKind, subject: about, week: found, dismissedAt } = trafficDrops;
  const one = and(eq(of, shopId), eq(ofKind, kind), eq(about, subject), eq(found, week));
  await asShop(
    shopId,
    async (tx) => {
      const [known] = await tx.select().from(trafficDrops).where(one).for("update");
      if (!known) throw new NotFound("alert");
      const done = await tx
        .update(trafficDrops)
        .set({ dismissedAt: sql`now()` })
        .where(and(one, isNull(dismissedAt)))
        .returning();
      if (done.length) await recordEvent(actor, { name: "drop_alert.dismissed", shopId, kind, subject }, tx);
    },
    db,
  );
}
