import { type SQL, sql } from "drizzle-orm";

export type BuyerCountry = { country: string; share: number };

/**
 * Where most of a shop's buyers of a year are, as a select of `BuyerCountry`: largest share (0 to 1) first, spam left out. Empty
 * below five inquiries.
 */
export const buyerCountriesOf = (shopId: number | SQL) => sql`select country, share from buyer_countries(${shopId})`;
