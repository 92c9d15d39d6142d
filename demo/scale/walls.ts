import type { Sql, TransactionSql } from "postgres";

/** What the owner of the tables may do here. */
export type Rights = {
  /** Row-level security does not bind it, so the walls may stand. */
  passesWalls: boolean;
  /** It may leave foreign keys unchecked; the rows are made to fit. */
  skipsChecks: boolean;
};

export async function rightsOf(sql: Sql): Promise<Rights> {
  const [row] = await sql<Rights[]>`
    select rolsuper or rolbypassrls as "passesWalls",
      has_parameter_privilege(oid, 'session_replication_role', 'set') as "skipsChecks"
    from pg_roles where rolname = current_user`;
  if (!row) throw new Error("the role of the connection is unknown");
  return row;
}

/**
 * A transaction for rows. Where forced row-level security would bind the owner it is lowered and raised again in this
 * same transaction, so that whatever interrupts it leaves the walls standing.
 */
export async function withRowsLetIn(sql: Sql, rights: Rights, work: (tx: TransactionSql) => Promise<void>) {
  await sql.begin(async (tx) => {
    if (rights.skipsChecks) await tx`set local session_replication_role = replica`;
    const walled = rights.passesWalls
      ? []
      : await tx<{ name: string }[]>`
          select relname as name from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace`;
    for (const { name } of walled) await tx`alter table ${tx(name)} no force row level security`;
    await work(tx);
    for (const { name } of walled) await tx`alter table ${tx(name)} force row level security`;
  });
}
