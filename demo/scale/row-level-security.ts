import type { Sql, TransactionSql } from "postgres";

/** Rights of the owner of the tables. */
export type Rights = {
  /** It bypasses row-level security, so that no table has to change. */
  bypassesPolicies: boolean;
  /** It may disable foreign key checks; the generated rows satisfy them. */
  skipsChecks: boolean;
};

export async function getRights(sql: Sql): Promise<Rights> {
  const [row] = await sql<Rights[]>`
    select rolsuper or rolbypassrls as "bypassesPolicies",
      has_parameter_privilege(oid, 'session_replication_role', 'set') as "skipsChecks"
    from pg_roles where rolname = current_user`;
  if (!row) throw new Error("the role of the connection is unknown");
  return row;
}

/**
 * Runs `work` in a transaction without foreign key checks, as far as the rights allow. If forced row-level security
 * applies to the owner, the same transaction turns it off and on again, so that an interruption leaves it on.
 */
export async function withoutRowSecurity(sql: Sql, rights: Rights, work: (tx: TransactionSql) => Promise<void>) {
  await sql.begin(async (tx) => {
    if (rights.skipsChecks) await tx`set local session_replication_role = replica`;
    const forcedTables = rights.bypassesPolicies
      ? []
      : await tx<{ name: string }[]>`
          select relname as name from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace`;
    for (const { name } of forcedTables) await tx`alter table ${tx(name)} no force row level security`;
    await work(tx);
    for (const { name } of forcedTables) await tx`alter table ${tx(name)} force row level security`;
  });
}
