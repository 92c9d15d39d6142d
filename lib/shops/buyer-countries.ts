import { type SQL, sql } from "drizzle-orm";

export type BuyerCountry = { country: string; share: number };

/**
 * Selects rows of `BuyerCountry`: the countries from which a shop got at least five inquiries within a year, without
 * spam, the largest share (0 to 1) of all inquiries first; five at most.
 */
export const buyerCountriesOf = (shopId: number | SQL) => sql`select country, share from buyer_countries(${shopId})`;
