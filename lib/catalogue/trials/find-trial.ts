import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { TrialStatus } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import type { PriceTier } from "../listing";
import { canSeeOwnListings } from "../policy";
import type { TrialReference } from "./input";

export type OwnTrial = {
  status: TrialStatus;
  goal: number;
  votes: number;
  /** Confirmed addresses that get an email at the promotion. */
  watchers: number;
  /** Views and inquiries since the start of the trial. */
  views: number;
  inquiries: number;
  startedAt: string;
  endsAt: string;
  /** The price tiers now, and before the trial. */
  tiers: PriceTier[];
  formerTiers: PriceTier[];
};

/**
 * Finds a listing's trial for its shop, without voters and addresses; undefined for non-members and without a trial.
 */
export async function findTrial(
  actor: Actor,
  { shopId, listingId }: TrialReference,
  db: Db = database,
): Promise<OwnTrial | undefined> {
  if (!canSeeOwnListings(actor, shopId)) return undefined;
  const [found] = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ row: OwnTrial }>(sql`
        select to_jsonb(q) as row from (select r.status, r.goal, r.votes, r.started_at as "startedAt", r.ends_at as "endsAt",
          r.former_tiers as "formerTiers", d.views, d.inquiries,
          (select count(*)::int from trial_watchers w where w.listing_id = r.listing_id and w.confirmed_at is not null) as watchers,
          (select coalesce(jsonb_agg(jsonb_build_object('fromQuantity', p.from_quantity, 'unitPrice', p.unit_price)
            order by p.from_quantity), '[]') from price_tiers p where p.listing_id = r.listing_id) as tiers
        from trials r
        cross join lateral (select coalesce(sum(e.views), 0)::int as views, coalesce(sum(e.inquiries), 0)::int as inquiries
          from listing_days e where e.listing_id = r.listing_id and e.day >= (r.started_at at time zone 'Asia/Shanghai')::date) d
        where r.listing_id = ${listingId} and r.shop_id = ${shopId}) q`),
    db,
  );
  return found?.row;
}
