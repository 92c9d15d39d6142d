import { type SQL, sql } from "drizzle-orm";

/** A booth on cards and in emails, and the page of its floor. */
export type ShownBooth = {
  districtCode: string;
  floor: number;
  page: number;
  area: string | null;
  street: number | null;
  number: string;
};

/** Selects a shop's first booth as JSON; null if it has none. */
export const boothOf = (shopId: SQL): SQL<ShownBooth | null> =>
  sql`(select booth from shop_cards where shop_id = ${shopId})`;
