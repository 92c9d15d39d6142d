import type { Tx } from "@/db/client";
import { asShop } from "@/db/client";
import { listingDays, visitDays } from "@/db/schema";

type Visit = Partial<Omit<typeof visitDays.$inferInsert, "shopId">>;

/** Inserts visits; by default direct ones of the whole shop from an unknown country on 2041-06-01. */
export const insertVisits = (shopId: number, all: Visit[], tx: Tx) =>
  asShop(
    shopId,
    (own) =>
      own.insert(visitDays).values(
        all.map((each) => ({
          ...{ shopId, listingId: 0, day: "2041-06-01", country: "ZZ", locale: "en", source: "direct" },
          ...each,
          visitors: each.visitors ?? 0,
          views: each.views ?? each.visitors ?? 0,
        })) as (typeof visitDays.$inferInsert)[],
      ),
    tx,
  );

/** Inserts views of a listing by day. */
export const insertViews = (shopId: number, listingId: number, byDay: Record<string, number>, tx: Tx) =>
  asShop(
    shopId,
    (own) =>
      own.insert(listingDays).values(Object.entries(byDay).map(([day, views]) => ({ shopId, listingId, day, views }))),
    tx,
  );
