import { sql } from "drizzle-orm";
import { readPool } from "@/db/client";
import type { verifications } from "@/db/schema";
import { cacheForOneMinute } from "../cache/cache-for-one-minute";

type Claim = typeof verifications.$inferSelect.claim;

/** What was verified and measured of all open shops. */
export type Trust = {
  /** The number of shops with a valid verification of each claim, and the day (YYYY-MM-DD) of the last one. */
  claims: { claim: Claim; shops: number; lastOn: string }[];
  /** Median of the shops' median minutes to the first answer; null if none was measured. */
  answerMinutes: number | null;
};

/** Caches the figures for all languages together, because they read every verification. */
export const cachedTrust = cacheForOneMinute<Trust>({ max: 1, pool: readPool });

/** Selects a `Trust` as JSON. Shops count with at least five inquiries, as on their storefronts. */
export const trustJson = sql`json_build_object(
  'claims', array_to_json(array(
    select json_build_object('claim', v.claim, 'shops', count(distinct v.shop_id), 'lastOn', max(v.decided_on))
    from verifications v join shops s on s.id = v.shop_id and s.closed_at is null
    where v.status = 'approved' and (v.valid_until is null or v.valid_until >= current_date)
    group by v.claim order by count(distinct v.shop_id) desc, v.claim)),
  'answerMinutes', (select percentile_cont(0.5) within group (order by median_first_reply_minutes)
    from shop_figures where cases >= 5 and median_first_reply_minutes is not null))`;
