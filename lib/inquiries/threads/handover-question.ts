import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { quantityIn } from "@/lib/i18n/units";
import type { Inquiry } from "../with-own-inquiry";

/**
 * Returns the buyer's first message for a shop that does not have the listings: their titles and quantities follow the
 * text, in the buyer's language. The result fits into the length of a message.
 */
export async function handoverQuestion({ id, locale }: Inquiry, tx: Tx): Promise<string> {
  const lines = await tx.execute<{ line: { title: string; quantity: number; unitCode: string } }>(sql`
    select jsonb_build_object('title', t.title, 'quantity', n.quantity, 'unitCode', c.unit_code) as line
    from inquiry_lines n join listings l on l.id = n.listing_id and l.shop_id = n.shop_id
    join categories c on c.id = l.category_id
    join lateral (select x.title from listing_texts x where x.listing_id = l.id
      order by x.locale = ${locale} desc, x.locale = 'en' desc, x.locale = l.locale desc limit 1) t on true
    where n.inquiry_id = ${id} order by n.position`);
  const [first] = await tx.execute<{ body: string }>(sql`
    select body from messages where inquiry_id = ${id} and side = 'buyer' order by created_at, id limit 1`);
  const designs = lines.map(({ line }) => `– ${line.title}: ${quantityIn(locale, line.quantity, line.unitCode)}`);
  const list = designs.join("\n").slice(0, 2_400);
  return [first?.body.slice(0, 5_000 - list.length - 2), list].filter(Boolean).join("\n\n");
}
