import { type SQL, sql } from "drizzle-orm";

/** A booth as cards and letters name it, and the page of its floor it stands on. */
export type ShownBooth = {
  districtCode: string;
  floor: number;
  page: number;
  area: string | null;
  street: number | null;
  number: string;
};

/** A shop's first booth, as JSON in a larger query; null where it has none. */
export const boothOf = (shopId: SQL): SQL<ShownBooth | null> =>
  sql`(select booth from shop_cards where shop_id = ${shopId})`;
