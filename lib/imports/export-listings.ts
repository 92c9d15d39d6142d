import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { limitAttempts } from "../accounts/rate-limit";
import { fieldsOf, readListingRows } from "../catalogue/listing-rows";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { toCells } from "./cells";
import { columnsFor, headerOf } from "./columns";
import type { HeaderLocale } from "./header-locales";
import { canImport } from "./policy";
import { attributeCodesOf, getSheetCatalogue } from "./sheet-catalogue";

export type ExportListings = { shopId: number; locale: HeaderLocale };

const exportLimit = { limit: 60, windowSeconds: 3600 };
const batchSize = 500;

/**
 * Exports all listings of a shop as rows of a table, headers first, then oldest first. An import of it changes nothing.
 * @throws NotFound for non-members, Refusal after too many exports
 */
export async function exportListings(
  actor: Actor,
  { shopId, locale }: ExportListings,
  db: Db = database,
): Promise<AsyncGenerator<string[]>> {
  if (!canImport(actor, shopId)) throw new NotFound();
  await limitAttempts(`exports:${shopId}`, exportLimit, db);
  const catalogue = await getSheetCatalogue(db);
  const used = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ id: number }>(
        sql`select distinct category_id as id from listings where shop_id = ${shopId} and status <> 'removed'`,
      ),
    db,
  );
  const codes = attributeCodesOf(catalogue.categories.filter(({ id }) => used.some((each) => each.id === id)));
  const columns = columnsFor(codes);
  return (async function* () {
    yield columns.map((column) => headerOf(column, locale, catalogue.attributes));
    for (let after = 0; ; ) {
      const page = await asShop(
        shopId,
        async (tx) => {
          const ids = await tx.execute<{ id: string }>(sql`select id from listings
            where shop_id = ${shopId} and status <> 'removed' and id > ${after} order by id limit ${batchSize}`);
          return readListingRows(
            ids.map(({ id }) => Number(id)),
            tx,
          );
        },
        db,
      );
      for (const rows of page) {
        const cells = toCells({ ...fieldsOf(rows), id: rows.listing.id }, locale, catalogue);
        yield columns.map((column) => cells.get(column) ?? "");
      }
      const last = page.at(-1);
      if (!last) return;
      after = last.listing.id;
    }
  })();
}
