import { type SQL, sql } from "drizzle-orm";
import type { CoverPart } from "@/db/schema";

/** The cover of a storefront; `visiblePart` is the part that remains visible when the picture is too high. */
export type Cover = {
  id: string;
  key: string;
  /** Dominant colour, `#rrggbb`. */
  color: string;
  visiblePart: CoverPart;
};

/** Selects the `Cover` of a shop as JSON, null if it has none. */
export const coverOf = (shopId: number | SQL): SQL<Cover | null> => sql`(
  select json_build_object('id', c.id, 'key', c.key, 'color', c.color, 'visiblePart', c.visible_part)
  from shown_covers c where c.shop_id = ${shopId})`;
