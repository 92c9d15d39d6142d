import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { MarketHolidayKind } from "@/db/schema";
import type { Actor } from "../../core/actor";
import { NotFound } from "../../core/errors";
import type { SomeTexts } from "../../i18n/locale";
import { canSeeMarketData } from "../policy";

/** A holiday as operators see it. Days are YYYY-MM-DD, both included. Names of people are null for the first holidays. */
export type ListedHoliday = {
  id: string;
  kind: MarketHolidayKind;
  firstDay: string;
  lastDay: string;
  names: SomeTexts;
  createdByName: string | null;
  withdrawnByName: string | null;
  isWithdrawn: boolean;
};

const maxRows = 100;

/** Lists the holidays of the last year and all later ones, the next first, for operators. @throws NotFound for others */
export async function listMarketHolidays(actor: Actor, db: Db = database): Promise<ListedHoliday[]> {
  if (!canSeeMarketData(actor)) throw new NotFound("calendar");
  const rows = await db.execute<ListedHoliday>(sql`
    select h.id, h.kind, h.first_day::text as "firstDay", h.last_day::text as "lastDay", h.names,
      c.name as "createdByName", w.name as "withdrawnByName", h.withdrawn_at is not null as "isWithdrawn"
    from market_holidays h left join users c on c.id = h.created_by left join users w on w.id = h.withdrawn_by
    where h.last_day > now() - interval '1 year' order by h.first_day, h.id limit ${maxRows}`);
  return [...rows];
}
