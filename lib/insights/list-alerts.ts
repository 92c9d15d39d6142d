import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { canReadMetrics } from "./policy";

export type DropAlert = {
  kind: "shop" | "country" | "source" | "design";
  /** The country, the source or the listing's id; "" for the shop. */
  subject: string;
  /** The Monday of the week (YYYY-MM-DD). */
  week: string;
  count: number;
  countBefore: number;
  /** The title of a listing; null for other kinds. */
  title: string | null;
};

/** Days for which an alert is shown. */
const shownDays = 28;
const maxAlerts = 6;

/**
 * Lists up to six recent alerts that are not dismissed: the shop first, then the largest drops.
 * @throws NotFound if the actor is not a member of the shop
 */
export async function listAlerts(
  actor: Actor,
  { shopId, reader }: { shopId: number; reader: Locale },
  db: Db = database,
): Promise<DropAlert[]> {
  if (!canReadMetrics(actor, { shopId })) throw new NotFound("shop");
  return asShop(shopId, (tx) => listOpenAlerts(shopId, reader, tx), db);
}

/** Lists them inside a transaction of the shop; the caller has checked the policy. */
export const listOpenAlerts = async (shopId: number, reader: Locale, db: Pick<Db, "execute">): Promise<DropAlert[]> =>
  db.execute<DropAlert>(sql`
    select a.kind, a.subject, a.week::text as week, a.count, a.count_before as "countBefore", (
      select x.title from listing_texts x where a.kind = 'design' and x.listing_id = a.subject::bigint
      order by x.locale = ${reader} desc, x.locale = 'en' desc limit 1) as title
    from traffic_drops a where a.shop_id = ${shopId} and a.dismissed_at is null
      and a.created_at > now() - make_interval(days => ${shownDays}::int)
    order by a.kind = 'shop' desc, a.count_before - a.count desc, a.kind, a.subject limit ${maxAlerts}`);
