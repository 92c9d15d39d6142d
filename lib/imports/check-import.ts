import { and, eq, lt, or, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { imports } from "@/db/schema";
import type { Actor } from "../accounts/actor";
import { throttle } from "../accounts/throttle";
import { allow, Refusal } from "../errors";
import { recordEvent } from "../events/record-event";
import { oneLine } from "../plain-text";
import { checkRows, type Said } from "./check-rows";
import { sheetLimits } from "./limits";
import { canImport } from "./policy";
import { readTable } from "./read-table";
import { getSheetGoods } from "./sheet-goods";
import { askForSheet, isSheetPoolFull } from "./sheet-pool";

export type CheckImport = { shopId: number; name: string; bytes: Uint8Array };

const checks = { limit: 60, windowSeconds: 3600 };
/** Rows of one transaction. */
const batch = 250;

/**
 * A dry run: reads a table of designs and keeps what each row would do, or what is wrong with it. No design changes.
 * @throws NotAllowed for strangers; Refusal when the file is no table of designs, or the shop sends too many
 */
export async function checkImport(
  actor: Actor,
  { shopId, name, bytes }: CheckImport,
  db: Db = database,
): Promise<{ importId: string }> {
  allow(canImport(actor, shopId));
  if (isSheetPoolFull() || !(await throttle(`imports:${shopId}`, checks, db)))
    throw new Refusal("errors.tooMany", { field: "file" });
  const sheet = await askForSheet({ bytes, limits: sheetLimits });
  if ("refused" in sheet) throw refusal(sheet.refused);
  const goods = await getSheetGoods(db);
  const { headers, rows } = readTable(sheet.rows, goods.attributes);
  const importId = await begin({ shopId, headers, name: oneLine(name).slice(-200) || "?" }, db);
  const said: Said = new Map();
  for (let at = 0; at < rows.length; at += batch) {
    const some = rows.slice(at, at + batch);
    await asShop(shopId, (tx) => checkRows(actor, { importId, shopId, rows: some, goods, said }, tx), db);
  }
  await asShop(
    shopId,
    async (tx) => {
      await tx.update(imports).set({ status: "checked" }).where(eq(imports.id, importId));
      await recordEvent(actor, { name: "import.checked", shopId, importId }, tx);
    },
    db,
  );
  return { importId };
}

const refusal = (why: string) =>
  new Refusal(`imports.file.${why}`, {
    field: "file",
    megabytes: sheetLimits.bytes / 1024 ** 2,
    rows: sheetLimits.rows,
  });

const begin = (row: { shopId: number; headers: string[]; name: string }, db: Db): Promise<string> =>
  asShop(
    row.shopId,
    async (tx) => {
      await forgetOld(row.shopId, tx);
      const [made] = await tx.insert(imports).values(row).returning({ id: imports.id });
      if (!made) throw new Error("an import was not kept");
      return made.id;
    },
    db,
  );

/** Dry runs that came to nothing after two days, and all after a month. */
const forgetOld = (shopId: number, tx: Tx) => {
  const isIdle = sql`${imports.status} not in ('running', 'undoing')`;
  const isUnused = sql`${imports.status} in ('checking', 'checked')`;
  return tx
    .delete(imports)
    .where(
      and(
        eq(imports.shopId, shopId),
        or(
          and(isUnused, lt(imports.createdAt, sql`now() - interval '2 days'`)),
          and(isIdle, lt(imports.createdAt, sql`now() - interval '30 days'`)),
        ),
      ),
    );
};
