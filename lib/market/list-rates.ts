import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { RateSource } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Currency } from "../core/money";
import { canSeeMarketData } from "./policy";

/** The rate in use: units for one US dollar, its day (YYYY-MM-DD), and the lead who set it, if one did. */
export type ListedRate = {
  code: Currency;
  perUsd: number;
  asOf: string;
  source: RateSource;
  setByName: string | null;
};
/** A rate that a lead set; `at` is ISO 8601. */
export type RateChange = { currency: Currency; before: number; perUsd: number; why: string; name: string; at: string };

const shownChanges = 20;

/** Lists the rates in use and the last 20 changes by leads, for operators. @throws NotFound for everyone else */
export async function listRates(
  actor: Actor,
  db: Db = database,
): Promise<{ rates: ListedRate[]; changes: RateChange[] }> {
  if (!canSeeMarketData(actor)) throw new NotFound("rates");
  const rates = await db.execute<ListedRate>(sql`
    select r.code, r.per_usd::float8 as "perUsd", r.as_of::text as "asOf", r.source, u.name as "setByName"
    from currency_rates r left join users u on u.id = r.set_by order by r.code`);
  const changes = await db.execute<{ row: RateChange }>(sql`
    select e.data || jsonb_build_object('name', u.name, 'at', e.created_at) as row
    from events e join users u on u.id = e.user_id where e.name = 'rate.set' order by e.id desc limit ${shownChanges}`);
  return { rates: [...rates], changes: changes.map(({ row }) => row) };
}
