import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";

export type BuyerCountry = { country: string; share: number };

/** Where most of a shop's buyers of a year are, largest share (0 to 1) first, spam left out. Empty below five inquiries. */
export async function listBuyerCountries(shopId: number, db: Db = reader): Promise<BuyerCountry[]> {
  return [...(await db.execute<BuyerCountry>(sql`select country, share from buyer_countries(${shopId})`))];
}
