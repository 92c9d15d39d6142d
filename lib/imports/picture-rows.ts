import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { StoredPicture } from "../media/make-renditions";
import type { KnownListing, MatchedListing, MatchedPicture, UnmatchedPicture } from "./match-pictures";
import { pictureImportLimits } from "./picture-import-limits";

/** A row of a picture import: the listing and its files; `refused`: the error of a file that could not be used. */
export type PictureFields = { sku: string; entries: (MatchedPicture & { refused?: string })[] };
export type PictureRow = { row: number; listingId: number | null; fields: PictureFields };
/** A picture of a zip by its index there, or the message key of its error. */
export type ImportedPicture = { index: number; made: StoredPicture | { refused: string } };

/**
 * Lists the listings a zip can have pictures of: the shop's, and new ones of checked tables. Call it within `asShop()`.
 */
export async function listKnownListings(tx: Tx): Promise<KnownListing[]> {
  const own = await tx.execute<{ id: string; sku: string }>(sql`
    select id, sku from listings where shop_id = current_shop() and status <> 'removed' and sku is not null`);
  const pending = await tx.execute<{ sku: string }>(sql`
    select distinct r.fields->>'sku' as sku from import_rows r join imports i on i.id = r.import_id and i.shop_id = r.shop_id
    where r.shop_id = current_shop() and i.kind = 'table' and i.status in ('checked', 'running') and r.action = 'new'
      and r.outcome is null and r.fields->>'sku' is not null`);
  const taken = new Set(own.map(({ sku }) => sku));
  return [
    ...own.map(({ id, sku }) => ({ id: Number(id), sku })),
    ...pending.filter(({ sku }) => !taken.has(sku)).map(({ sku }) => ({ sku })),
  ];
}

const batchSize = 1_000;

/** Inserts a row for each listing with pictures, and one for each unmatched file. Call it within `asShop()`. */
export async function writePictureRows(
  { importId, shopId }: { importId: string; shopId: number },
  { designs, wrong }: { designs: readonly MatchedListing[]; wrong: readonly UnmatchedPicture[] },
  tx: Tx,
): Promise<void> {
  const megabytes = pictureImportLimits.bytes / 1024 ** 2;
  const rows = [
    ...designs.map(({ id, sku, entries }) => ({
      action: id === undefined ? "new" : "changed",
      listing_id: id,
      fields: { sku, entries } satisfies PictureFields,
    })),
    ...wrong.map(({ name, why }) => ({
      action: "wrong",
      cells: [name.slice(0, 300)],
      errors: [
        {
          column: "sku",
          code: `imports.pictures.entry.${why}`,
          args: { megabytes, count: pictureImportLimits.perDesign },
        },
      ],
    })),
  ].map((row, index) => ({ ...row, row: index + 2 }));
  for (let at = 0; at < rows.length; at += batchSize)
    await tx.execute(sql`
      insert into import_rows (import_id, shop_id, row, action, listing_id, fields, cells, errors)
      select ${importId}::uuid, ${shopId}::bigint, row, action, listing_id, fields, cells, errors
      from jsonb_populate_recordset(null::import_rows, ${JSON.stringify(rows.slice(at, at + batchSize))}::jsonb)`);
}
