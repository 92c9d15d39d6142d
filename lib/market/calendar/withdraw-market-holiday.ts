import { and, eq, isNull } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { marketHolidays } from "@/db/schema";
import type { Actor } from "../../core/actor";
import { NotFound } from "../../core/errors";
import { recordEvent } from "../../events/record-event";
import { asLead } from "../as-lead";
import type { WithdrawMarketHoliday } from "./input";

/** Takes a holiday out of the calendar; its row stays. @throws NotFound, also once it is withdrawn, and NotAllowed */
export const withdrawMarketHoliday = (
  actor: Actor,
  { holidayId }: WithdrawMarketHoliday,
  db: Db = database,
  now = new Date(),
): Promise<void> =>
  asLead(
    actor,
    async (tx, { userId }) => {
      const withdrawn = await tx
        .update(marketHolidays)
        .set({ withdrawnAt: now, withdrawnBy: userId })
        .where(and(eq(marketHolidays.id, holidayId), isNull(marketHolidays.withdrawnAt)))
        .returning({ id: marketHolidays.id });
      if (withdrawn.length === 0) throw new NotFound("holiday");
      await purgeDocuments(tx, "calendar");
      await recordEvent(actor, { name: "market_holiday.withdrawn", holidayId }, tx);
    },
    db,
  );
