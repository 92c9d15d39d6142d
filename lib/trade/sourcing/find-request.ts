import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Locale } from "@/lib/i18n/locale";
import { filesJson } from "@/lib/media/attachments/attachments-json";
import type { SourcingRequest } from "./request";

/** Builds the SQL of a `SourcingRequest` as JSON from row `r` of sourcing_requests, with texts for the reader. */
export const requestJson = (reader: Locale): SQL => sql`jsonb_build_object('id', r.id, 'reference', r.reference,
  'status', r.status, 'heldReason', r.held_reason, 'locale', r.locale, 'title', r.title, 'details', r.details,
  'category', (select jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.names->>${reader}::text)
    from categories c where c.id = r.category_id),
  'unitCode', (select c.unit_code from categories c where c.id = r.category_id),
  'quantity', r.quantity, 'target', case when r.target_price is not null
    then jsonb_build_object('amount', r.target_price, 'currency', r.target_currency) end,
  'country', r.country, 'port', r.port, 'incoterm', r.incoterm, 'neededBy', r.needed_by,
  'placesTaken', r.places_taken, 'attachments', ${filesJson(sql`sourcing_attachments f where f.request_id = r.id`)},
  'createdAt', r.created_at, 'closesAt', r.closes_at)`;

/** Finds a request if row-level security of `tx` allows it. */
export async function findRequest(id: string, reader: Locale, tx: Tx): Promise<SourcingRequest | undefined> {
  const [found] = await tx.execute<{ row: SourcingRequest }>(
    sql`select ${requestJson(reader)} as row from sourcing_requests r where r.id = ${id}`,
  );
  return found?.row;
}
