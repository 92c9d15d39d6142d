import { type SQL, sql } from "drizzle-orm";

export type BuyerCountry = { country: string; share: number };

/**
 * Selects rows of `BuyerCountry`: the countries of most of a shop's buyers within a year, the largest share (0 to 1)
 * first, without spam. Empty below five inquiries.
 */
export const buyerCountriesOf = (shopId: number | SQL) => sql`select country, share from buyer_countries(${shopId})`;
