import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { canSeeFigures } from "./policy";

export type DropAlert = {
  kind: "shop" | "country" | "source" | "design";
  /** A country, a source or a design's id; "" for the shop. */
  subject: string;
  /** YYYY-MM-DD, a Monday. */
  week: string;
  count: number;
  countBefore: number;
  /** Of a design. */
  title: string | null;
};

/** What is older than this is no news any more. */
const freshDays = 28;
const most = 6;

/**
 * What fell lately and was not put away: the shop first, then by how many fewer came. On the first screen the few that
 * weigh most are enough.
 * @throws NotFound when the actor does not work there
 */
export async function listAlerts(
  actor: Actor,
  { shopId, reader }: { shopId: number; reader: Locale },
  db: Db = database,
): Promise<DropAlert[]> {
  if (!canSeeFigures(actor, { shopId })) throw new NotFound("shop");
  return asShop(shopId, (tx) => openAlerts(shopId, reader, tx), db);
}

/** Inside the shop's own transaction, for who was asked about it already. */
export const openAlerts = async (shopId: number, reader: Locale, db: Pick<Db, "execute">): Promise<DropAlert[]> =>
  db.execute<DropAlert>(sql`
    select a.kind, a.subject, a.week::text as week, a.count, a.count_before as "countBefore", (
      select x.title from listing_texts x where a.kind = 'design' and x.listing_id = a.subject::bigint
      order by x.locale = ${reader} desc, x.locale = 'en' desc limit 1) as title
    from traffic_drops a where a.shop_id = ${shopId} and a.dismissed_at is null
      and a.created_at > now() - make_interval(days => ${freshDays}::int)
    order by a.kind = 'shop' desc, a.count_before - a.count desc, a.kind, a.subject limit ${most}`);
