import { desc, eq, sql } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { type RegisterCounts, registerImports } from "@/db/schema";
import { findActor } from "@/lib/accounts/find-actor";
import type { Job } from "@/lib/events/job";
import { withRegisterImport } from "./own-import";

/** Compares a long list with the register, as a job after it was sent. Does nothing if that is done. */
export async function compareRegister({ data }: Job<{ importId: string }>, db: Db = database): Promise<void> {
  const [found] = await db.execute<{ user_id: string }>(sql`
    select user_id from events where name = 'booth_register.sent' and data->>'importId' = ${data.importId} limit 1`);
  const sender = found && (await findActor(found.user_id, db));
  if (!sender) return;
  await withRegisterImport(
    sender,
    data.importId,
    async ({ status }, tx) => {
      if (status === "comparing") await compareRows(data.importId, tx);
    },
    db,
  );
}

/**
 * Marks the correct rows of a list as new, changed or the same, and counts the differences. Booths whose row is wrong
 * do not count as gone. Call it as a lead.
 */
export async function compareRows(importId: string, tx: Tx): Promise<void> {
  await tx.execute(sql`
    update register_rows r set
      action = case when b.number is null or b.gone_at is not null then 'new'
        when ${factsOf("r")} is not distinct from ${factsOf("b")} then 'same' else 'changed' end,
      before = case when b.gone_at is null and ${factsOf("r")} is distinct from ${factsOf("b")} and b.number is not null
        then jsonb_build_object('area', b.area, 'street', b.street, 'squareMetres', b.square_metres, 'tenant', b.tenant) end
    from register_rows own left join registered_booths b
      on b.district_code = own.district_code and b.floor = own.floor and b.number = own.number
    where own.import_id = ${importId} and own.errors is null and r.import_id = own.import_id and r.row = own.row`);
  const [row] = await tx.execute<{ counts: RegisterCounts }>(sql`
    select jsonb_build_object('all', count(*), 'new', count(*) filter (where action = 'new'),
      'changed', count(*) filter (where action = 'changed'), 'same', count(*) filter (where action = 'same'),
      'wrong', count(*) filter (where action = 'wrong'),
      'gone', (select count(*) from registered_booths b where ${isGone(importId)})) as counts
    from register_rows where import_id = ${importId}`);
  await tx
    .update(registerImports)
    .set({ status: "compared", counts: row?.counts ?? null, comparedWith: await findAppliedId(tx) })
    .where(eq(registerImports.id, importId));
}

/** Returns the id of the import that is the register; null without one. */
export async function findAppliedId(tx: Tx): Promise<string | null> {
  const [applied] = await tx
    .select({ id: registerImports.id })
    .from(registerImports)
    .where(eq(registerImports.status, "applied"))
    .orderBy(desc(registerImports.appliedAt))
    .limit(1);
  return applied?.id ?? null;
}

/** The facts of a booth of the table alias as one value. */
const factsOf = (alias: "r" | "b") => {
  const table = sql.identifier(alias);
  return sql`(${table}.area, ${table}.street, ${table}.square_metres, ${table}.tenant)`;
};

/** Is true for a booth `b` of the register that the list does not have. */
export const isGone = (importId: string) => sql`b.gone_at is null and not exists (select from register_rows r
  where r.import_id = ${importId} and r.district_code = b.district_code and r.floor = b.floor and r.number = b.number)`;
