import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { KnownDesign, MatchedDesign, MatchedPhoto, WrongPhoto } from "./match-photos";
import { photoLimits } from "./photo-limits";

/** What a row of photos says: of which design, and which files; `refused` once one of them could not be used. */
export type PhotoFields = { sku: string; entries: (MatchedPhoto & { refused?: string })[] };

/** Designs a zip may be about: those of the shop, and those of tables that were looked at. For use within `asShop()`. */
export async function listKnownDesigns(tx: Tx): Promise<KnownDesign[]> {
  const own = await tx.execute<{ id: string; sku: string }>(sql`
    select id, sku from listings where shop_id = current_shop() and status <> 'removed' and sku is not null`);
  const coming = await tx.execute<{ sku: string }>(sql`
    select distinct r.fields->>'sku' as sku from import_rows r join imports i on i.id = r.import_id and i.shop_id = r.shop_id
    where r.shop_id = current_shop() and i.kind = 'table' and i.status in ('checked', 'running') and r.action = 'new'
      and r.outcome is null and r.fields->>'sku' is not null`);
  const taken = new Set(own.map(({ sku }) => sku));
  return [
    ...own.map(({ id, sku }) => ({ id: Number(id), sku })),
    ...coming.filter(({ sku }) => !taken.has(sku)).map(({ sku }) => ({ sku })),
  ];
}

const batch = 1_000;

/** Keeps what a zip would do, a row a design, and a row for each file that is left out. For use within `asShop()`. */
export async function writePhotoRows(
  { importId, shopId }: { importId: string; shopId: number },
  { designs, wrong }: { designs: readonly MatchedDesign[]; wrong: readonly WrongPhoto[] },
  tx: Tx,
): Promise<void> {
  const megabytes = photoLimits.bytes / 1024 ** 2;
  const rows = [
    ...designs.map(({ id, sku, entries }) => ({
      action: id === undefined ? "new" : "changed",
      listing_id: id,
      fields: { sku, entries } satisfies PhotoFields,
    })),
    ...wrong.map(({ name, why }) => ({
      action: "wrong",
      cells: [name.slice(0, 300)],
      errors: [
        { column: "sku", code: `imports.photos.entry.${why}`, args: { megabytes, count: photoLimits.perDesign } },
      ],
    })),
  ].map((row, index) => ({ ...row, row: index + 2 }));
  for (let at = 0; at < rows.length; at += batch)
    await tx.execute(sql`
      insert into import_rows (import_id, shop_id, row, action, listing_id, fields, cells, errors)
      select ${importId}::uuid, ${shopId}::bigint, row, action, listing_id, fields, cells, errors
      from jsonb_populate_recordset(null::import_rows, ${JSON.stringify(rows.slice(at, at + batch))}::jsonb)`);
}
