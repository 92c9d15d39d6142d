import { type AnyColumn, is, type SQL, sql } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import * as schema from "@/db/schema";
import { undoDays } from "./limits";

const { pictures, shops, videos, listingDrafts, proformas, bulkEdits, imports, importRows } = schema;

/**
 * Columns that refer to a picture and so preserve it: all foreign keys to `pictures` in the schema, except those whose
 * rows are deleted with it. An edit preserves its original.
 */
export const referencingColumns: AnyColumn[] = Object.values<unknown>(schema)
  .filter((each): each is PgTable => is(each, PgTable))
  .flatMap((table) => getTableConfig(table).foreignKeys)
  .filter((key) => key.reference().foreignTable === pictures && key.onDelete !== "cascade")
  .flatMap((key) => {
    const { columns, foreignColumns } = key.reference();
    return columns.filter((_, index) => foreignColumns[index] === pictures.id);
  });

/**
 * Selects texts of a shop that contain ids or keys of pictures: unsaved drafts, proformas, which never change, changes
 * that can be undone, the shop's own picture and the posters of videos.
 */
const namingTexts = (shopId: number): SQL => {
  const undoable = sql`> now() - make_interval(days => ${undoDays})`;
  return sql`
    select ${listingDrafts.values}::text as content from ${listingDrafts} where ${listingDrafts.shopId} = ${shopId}
    union all select ${proformas.content}::text from ${proformas} where ${proformas.shopId} = ${shopId}
    union all select ${bulkEdits.before}::text from ${bulkEdits}
      where ${bulkEdits.shopId} = ${shopId} and ${bulkEdits.createdAt} ${undoable}
    union all select ${importRows.before}::text from ${importRows} join ${imports} on ${imports.id} = ${importRows.importId}
      where ${importRows.shopId} = ${shopId} and coalesce(${imports.finishedAt}, now()) ${undoable}
    union all select ${shops.pictureKey} from ${shops} where ${shops.id} = ${shopId}
    union all select ${videos.posterKey} from ${videos} where ${videos.shopId} = ${shopId}`;
};

/** Selects the ids and keys in those texts, as `named` for a statement with `isInUse`. */
export const namedPictures = (shopId: number, tx: Tx) =>
  tx
    .$with("named", { name: sql<string>`name`.as("name") })
    .as(
      sql`select distinct m[1] as name from (${namingTexts(shopId)}) t, regexp_matches(content, '[a-z0-9-]{8,80}', 'g') m`,
    );

/**
 * Whether the shop shows the picture or may show it again. Call it within `asShop()`, in a statement with `namedBy`.
 */
export function isInUse(): SQL {
  const pointed = referencingColumns.map(
    (column) => sql`exists (select from ${column.table} where ${column} = ${pictures.id})`,
  );
  const isNamed = sql`${pictures.id}::text in (select name from named) or ${pictures.key} in (select name from named)`;
  return sql`(${sql.join(pointed, sql` or `)} or ${isNamed})`;
}
