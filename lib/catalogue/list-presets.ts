import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import type { Packing } from "./listing";
import { canSeeOwnListings } from "./policy";

/** Values that the shop's last listings of a category had in common, which the editor offers to copy. */
export type Preset = {
  categoryId: number;
  packing: Packing | null;
  /** Pieces. */
  moq: number | null;
  workingDays: number | null;
  currency: "CNY" | "USD";
};

/** The number of newest listings per category that are compared. */
const compared = 5;

/** Lists for each category of the shop the most frequent values of its newest listings. Empty for non-members. */
export async function listPresets(actor: Actor, shopId: number, db: Db = database): Promise<Preset[]> {
  if (!canSeeOwnListings(actor, shopId)) return [];
  const found = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ preset: Preset }>(sql`
        with newest as (
          select l.*, (select min(p.from_quantity) from price_tiers p where p.listing_id = l.id) as moq,
            (select d.working_days from lead_times d where d.listing_id = l.id order by d.from_quantity limit 1) as days
          from (select l.*, row_number() over (partition by l.category_id order by l.id desc) as place from listings l
            where l.shop_id = ${shopId} and l.status <> 'removed') l where l.place <= ${compared})
        select jsonb_build_object('categoryId', category_id, 'moq', mode() within group (order by moq),
          'workingDays', mode() within group (order by days), 'currency', mode() within group (order by currency),
          'packing', mode() within group (order by case when num_nulls(pieces_per_carton, carton_length, carton_width, carton_height, gross_grams, net_grams) = 0
            then jsonb_build_object('piecesPerCarton', pieces_per_carton, 'length', carton_length, 'width', carton_width,
              'height', carton_height, 'grossGrams', gross_grams, 'netGrams', net_grams) end)) as preset
        from newest group by category_id`),
    db,
  );
  return found.map(({ preset }) => preset);
}
