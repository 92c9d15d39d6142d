import { type SQL, sql } from "drizzle-orm";
import type { shopPictures } from "@/db/schema";
import type { Locale } from "../i18n/locale";

/** A picture of the storefront; `alt` in the reader's language, else in English. */
export type ShopPicture = {
  key: string;
  /** Dominant colour, `#rrggbb`. */
  color: string;
  alt: string | null;
  shows: typeof shopPictures.$inferSelect.shows;
};

/** Selects the pictures of a shop's booth, factory and packing, in its order, as `ShopPicture`. */
export const picturesOf = (shopId: number | SQL, locale: Locale) => sql`
  select p.key, p.color, coalesce(p.alt->>${locale}, p.alt->>'en') as alt, p.shows
  from shown_shop_pictures p where p.shop_id = ${shopId} order by p.position`;
