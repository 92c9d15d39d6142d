import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { SomeTexts } from "../i18n/locale";
import type { PublicTarget } from "./reasons";

/** `slugs` complete the address of a listing, `handle` that of a shop. */
export type FoundTarget = {
  shopId: number;
  names: SomeTexts;
  shopHandle: string;
  shopNames: SomeTexts;
  slugs?: SomeTexts;
};

/** Finds what the public can see at this moment, and so may report. */
export async function findPublicTarget(
  target: PublicTarget,
  targetId: number,
  db: Db = readPool,
): Promise<FoundTarget | undefined> {
  const [found] = await db.execute<FoundTarget>(queries[target](targetId));
  return found;
}

const isOpen = sql`s.closed_at is null and s.confirmed_at is not null`;
const ofShop = sql`s.id as "shopId", s.handle as "shopHandle", s.names as "shopNames"`;

const queries = {
  listing: (id: number) => sql`
    select ${ofShop}, k.titles as names, k.slugs from listing_cards k join shops s on s.id = k.shop_id
    where k.listing_id = ${id} and k.is_listed and ${isOpen}`,
  shop: (id: number) => sql`select ${ofShop}, s.names from shops s where s.id = ${id} and ${isOpen}`,
  video: (id: number) => sql`
    select ${ofShop}, v.titles as names from videos v join shops s on s.id = v.shop_id
    where v.id = ${id} and v.published_at is not null and ${isOpen}`,
};
