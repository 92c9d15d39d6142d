import { sql } from "drizzle-orm";
import { asShop, type Db, reader } from "@/db/client";

export type BuyerCountry = { country: string; share: number };

const fewest = 5;
const most = 5;

/** Where a shop's buyers of a year are, largest share (0 to 1) first, spam left out. Empty below five inquiries. */
export async function listBuyerCountries(shopId: number, db: Db = reader): Promise<BuyerCountry[]> {
  const rows = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ country: string; share: number; total: number }>(sql`
        select country, (count(*) / sum(count(*)) over ())::float8 as share, (sum(count(*)) over ())::int as total
        from inquiries where shop_id = ${shopId} and status <> 'spam' and held_reason is null
          and created_at > now() - interval '1 year'
        group by country order by share desc, country limit ${most}`),
    db,
  );
  return rows.filter(({ total }) => total >= fewest).map(({ country, share }) => ({ country, share }));
}
