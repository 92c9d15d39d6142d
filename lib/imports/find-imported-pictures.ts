import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { CellError } from "@/db/schema";
import type { Actor } from "../core/actor";
import { type Locale, type SomeTexts, textIn } from "../i18n/locale";
import { renderMessage } from "../i18n/messages";
import { pictureLimits } from "../media/limits";
import { shownWrongRows } from "./limits";
import type { ImportReference } from "./own-import";
import { maxShownListings, pictureImportLimits } from "./picture-import-limits";
import type { PictureFields } from "./picture-rows";
import { canImport } from "./policy";

/** A skipped picture with the reason. */
export type SkippedPicture = { name: string; sentence: string };
export type ImportedPicturesView = {
  replaces: boolean;
  /** Pictures with a listing, and those among them whose listing is in a table that was not imported yet. */
  pictureCount: number;
  waitingCount: number;
  /** The first listings, each with the names of its pictures. */
  designs: { sku: string; title: string; isComing: boolean; names: string[] }[];
  /** The first skipped pictures: unmatched, or found to be unusable. */
  wrong: SkippedPicture[];
};

/** Returns an import of pictures as its page shows it; undefined for non-members. */
export async function findImportedPictures(
  actor: Actor,
  { shopId, importId, locale }: ImportReference & { locale: Locale },
  db: Db = database,
): Promise<ImportedPicturesView | undefined> {
  if (!canImport(actor, shopId)) return undefined;
  return asShop(
    shopId,
    async (tx) => {
      const [counted] = await tx.execute<{ replaces: boolean; pictures: number; waiting: number }>(sql`
        select i.replaces, coalesce(sum(jsonb_array_length(r.fields->'entries')), 0)::int as pictures,
          count(*) filter (where r.action = 'new' and r.outcome is null)::int as waiting
        from imports i left join import_rows r on r.import_id = i.id and r.action in ('new', 'changed')
        where i.id = ${importId} and i.shop_id = ${shopId} and i.kind = 'pictures' group by i.id`);
      if (!counted) return undefined;
      const rows = await tx.execute<{
        fields: PictureFields;
        titles: SomeTexts | null;
        locale: Locale | null;
        coming: boolean;
      }>(sql`
        select r.fields, l.locale, r.listing_id is null as coming,
          (select jsonb_object_agg(t.locale, t.title) from listing_texts t where t.listing_id = l.id) as titles
        from import_rows r left join listings l on l.id = r.listing_id and l.shop_id = r.shop_id
        where r.import_id = ${importId} and r.action in ('new', 'changed') order by r.row limit ${maxShownListings}`);
      const unmatched = await tx.execute<{ name: string; error: CellError }>(sql`
        select r.cells->>0 as name, r.errors->0 as error from import_rows r
        where r.import_id = ${importId} and r.action = 'wrong' order by r.row limit ${shownWrongRows}`);
      const unusable = await tx.execute<{ name: string; refused: string }>(sql`
        select e->>'name' as name, e->>'refused' as refused from import_rows r, jsonb_array_elements(r.fields->'entries') e
        where r.import_id = ${importId} and r.outcome is not null and e->>'refused' is not null
        order by r.row limit ${shownWrongRows}`);
      const args = { megabytes: pictureImportLimits.bytes / 1024 ** 2, pixels: pictureLimits.shortestSide };
      return {
        replaces: counted.replaces,
        pictureCount: counted.pictures,
        waitingCount: counted.waiting,
        designs: rows.map(({ fields, titles, locale: own, coming }) => ({
          sku: fields.sku,
          title: titles ? textIn(titles, locale, own ?? "en") : "",
          isComing: coming,
          names: fields.entries.map(({ name }) => name),
        })),
        wrong: [
          ...unmatched.map(({ name, error }) => ({ name, sentence: renderMessage(locale, error.code, error.args) })),
          ...unusable.map(({ name, refused }) => ({ name, sentence: renderMessage(locale, refused, args) })),
        ],
      };
    },
    db,
  );
}
