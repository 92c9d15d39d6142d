import { and, gte, isNull, lte } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { marketHolidays } from "@/db/schema";
import type { Actor } from "../../core/actor";
import { Refusal } from "../../core/errors";
import { todayInYiwu } from "../../core/today";
import { recordEvent } from "../../events/record-event";
import { asLead } from "../as-lead";
import { writtenTexts } from "../texts-input";
import type { AddMarketHoliday } from "./input";

/**
 * Enters days on which the whole market is closed: goods leave later, and times to an answer leave them out, from now
 * on. @throws NotFound, NotAllowed; Refusal if they are over, or overlap another holiday
 */
export const addMarketHoliday = (
  actor: Actor,
  { kind, firstDay, lastDay, names }: AddMarketHoliday,
  db: Db = database,
  now = new Date(),
): Promise<string> =>
  asLead(
    actor,
    async (tx, { userId }) => {
      if (lastDay < todayInYiwu(now)) throw new Refusal("shops.holidays.past", { field: "lastDay" });
      const overlaps = and(
        isNull(marketHolidays.withdrawnAt),
        lte(marketHolidays.firstDay, lastDay),
        gte(marketHolidays.lastDay, firstDay),
      );
      if ((await tx.$count(marketHolidays, overlaps)) > 0)
        throw new Refusal("marketData.calendar.overlaps", { field: "firstDay" });
      const [row] = await tx
        .insert(marketHolidays)
        .values({ kind, firstDay, lastDay, names: writtenTexts(names), createdBy: userId, createdAt: now })
        .returning({ id: marketHolidays.id });
      if (!row) throw new Error("the insert returned no holiday");
      await purgeDocuments(tx, "calendar");
      await recordEvent(actor, { name: "market_holiday.added", holidayId: row.id }, tx);
      return row.id;
    },
    db,
  );
