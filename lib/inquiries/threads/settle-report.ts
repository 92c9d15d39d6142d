import { and, eq, isNull } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { reports } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { SettleReport } from "./input";
import { canSettleReports } from "./policy";

/** Marks a report as settled by an operator. Only the first call changes anything. */
export async function settleReport(actor: Actor, { reportId }: SettleReport, db: Db = database): Promise<void> {
  allow(canSettleReports(actor) && actor.kind === "user");
  await asPerson(
    actor.userId,
    async (tx) => {
      const settled = await tx
        .update(reports)
        .set({ settledAt: new Date(), settledBy: actor.userId })
        .where(and(eq(reports.id, reportId), isNull(reports.settledAt)))
        .returning({ id: reports.id });
      if (settled.length) await recordEvent(actor, { name: "report.settled", reportId }, tx);
    },
    db,
  );
}
