import { type AnyColumn, is, type SQL, sql } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import * as schema from "@/db/schema";
import { undoDays } from "./limits";

const { pictures, shops, videos, listingDrafts, proformas, bulkEdits, imports, importRows } = schema;

/**
 * Columns that hold the id of a picture and keep it: all that point to `pictures` in the schema, but those whose rows go
 * with it. A picture that another one was made of is kept by that one.
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
 * Texts of a shop that name pictures by id or key: drafts that were not saved, proformas, which never change, what can
 * still be undone, the sign of the shop and the stills of clips.
 */
const namingTexts = (shopId: number): SQL => {
  const undoable = sql`> now() - make_interval(days => ${undoDays})`;
  return sql`
    select ${listingDrafts.values}::text as said from ${listingDrafts} where ${listingDrafts.shopId} = ${shopId}
    union all select ${proformas.content}::text from ${proformas} where ${proformas.shopId} = ${shopId}
    union all select ${bulkEdits.before}::text from ${bulkEdits}
      where ${bulkEdits.shopId} = ${shopId} and ${bulkEdits.createdAt} ${undoable}
    union all select ${importRows.before}::text from ${importRows} join ${imports} on ${imports.id} = ${importRows.importId}
      where ${importRows.shopId} = ${shopId} and coalesce(${imports.finishedAt}, now()) ${undoable}
    union all select ${shops.pictureKey} from ${shops} where ${shops.id} = ${shopId}
    union all select ${videos.posterKey} from ${videos} where ${videos.shopId} = ${shopId}`;
};

/** What those texts name, as `named` for one statement that asks `isInUse`. */
export const namedBy = (shopId: number, tx: Tx) =>
  tx
    .$with("named", { name: sql<string>`name`.as("name") })
    .as(
      sql`select distinct m[1] as name from (${namingTexts(shopId)}) t, regexp_matches(said, '[a-z0-9-]{8,80}', 'g') m`,
    );

/** Whether anything of the shop shows the picture or may show it again. Within its context, in a statement with `namedBy`. */
export function isInUse(): SQL {
  const pointed = referencingColumns.map(
    (column) => sql`exists (select from ${column.table} where ${column} = ${pictures.id})`,
  );
  const isNamed = sql`${pictures.id}::text in (select name from named) or ${pictures.key} in (select name from named)`;
  return sql`(${sql.join(pointed, sql` or `)} or ${isNamed})`;
}
