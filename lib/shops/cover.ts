import { type SQL, sql } from "drizzle-orm";
import type { CoverPart } from "@/db/schema";

/** The wide picture across the top of a storefront; `keeps` says which part stays where it is too high. */
export type Cover = {
  id: string;
  key: string;
  /** Dominant colour, `#rrggbb`. */
  color: string;
  keeps: CoverPart;
};

/** The `Cover` of a shop as JSON, null where it has none. */
export const coverOf = (shopId: number | SQL): SQL<Cover | null> => sql`(
  select jsonb_build_object('id', f.id, 'key', f.key, 'color', f.color, 'keeps', c.keeps)
  from cover_pictures c join pictures f on f.id = c.picture_id and f.shop_id = c.shop_id where c.shop_id = ${shopId})`;
