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
  select json_build_object('id', c.id, 'key', c.key, 'color', c.color, 'keeps', c.visible_part)
  from shown_covers c where c.shop_id = ${shopId})`;
