import type { Sql, TransactionSql } from "postgres";
import type { Context } from "./contexts";

/**
 * The result of each operation on a table: "-" without a grant, otherwise the number of rows or the SQLSTATE of the
 * error. `changesBlindly` updates without reading a column, so that only the policies for updates apply.
 */
export type TableAccess = Record<"sees" | "changes" | "changesBlindly" | "removes" | "adds", string>;

/**
 * Creates SQL functions that try every operation on a table as each context, and roll each back. They insert existing
 * rows once more, since policies are checked before unique keys.
 */
export const createProbe = (sql: Sql): Promise<unknown> =>
  sql.unsafe(`
  create function probe(name text, given jsonb) returns jsonb language plpgsql as $$
  declare
    seen text; changed text := '-'; blindly text := '-'; removed text := '-'; added int := 0;
    field text; fields text; given_row jsonb; count int;
  begin
    begin
      execute format('select count(*) from %I', name) into seen;
    exception when insufficient_privilege then seen := '-';
    end;
    select quote_ident(attname) into field from pg_attribute
      where attrelid = name::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
        and has_column_privilege(name, attname, 'UPDATE') and has_column_privilege(name, attname, 'SELECT')
      order by attnum limit 1;
    if field is not null then
      begin
        execute format('update %I set %s = %2$s', name, field);
        get diagnostics count = row_count;
        raise exception using errcode = 'RB000', message = count;
      exception when sqlstate 'RB000' then changed := sqlerrm; when others then changed := sqlstate;
      end;
      begin
        execute format('update %I set %s = null', name, field);
        get diagnostics count = row_count;
        raise exception using errcode = 'RB000', message = count;
      exception when sqlstate 'RB000' then blindly := sqlerrm; when others then blindly := sqlstate;
      end;
    end if;
    if has_table_privilege(name, 'DELETE') then
      begin
        execute format('delete from %I', name);
        get diagnostics count = row_count;
        raise exception using errcode = 'RB000', message = count;
      exception when sqlstate 'RB000' then removed := sqlerrm; when others then removed := sqlstate;
      end;
    end if;
    select string_agg(quote_ident(attname), ', ') into fields from pg_attribute
      where attrelid = name::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        and has_column_privilege(name, attname, 'INSERT');
    for given_row in select jsonb_array_elements(given) loop
      begin
        execute format('insert into %I (%s) overriding system value select %2$s from jsonb_populate_record(null::%1$I, $1)',
          name, fields) using given_row;
        raise exception using errcode = 'RB000';
      exception when insufficient_privilege then null; when others then added := added + 1;
      end;
    end loop;
    return jsonb_build_object('sees', seen, 'changes', changed, 'changesBlindly', blindly, 'removes', removed,
      'adds', case when fields is null then '-' else added::text end);
  end $$;

  create function reach_into(name text, contexts jsonb) returns jsonb language plpgsql as $$
  declare
    given jsonb; reach jsonb := '{}'; who text; context jsonb;
  begin
    execute format('select coalesce(jsonb_agg(to_jsonb(t)), ''[]'') from %I t', name) into given;
    for who, context in select * from jsonb_each(contexts) loop
      perform set_config('app.shop_id', coalesce(context->>'shop', ''), true),
        set_config('app.user_id', coalesce(context->>'person', ''), true),
        set_config('app.request_id', coalesce(context->>'request', ''), true),
        set_config('app.invitation', coalesce(context->>'invitation', ''), true),
        set_config('app.inspection', case when context ? 'inspection' then 'on' else '' end, true),
        set_config('role', 'rattledrum_app', true);
      reach := reach || jsonb_build_object(who, probe(name, given));
      perform set_config('role', 'none', true);
    end loop;
    return reach;
  end $$`);

/** Returns what each context can do with a table in the application's role; resets the role to the owner. */
export async function probeTable(
  table: string,
  contexts: Record<string, Context>,
  tx: TransactionSql,
): Promise<Record<string, TableAccess>> {
  const [row] = await tx<
    { reach: Record<string, TableAccess> }[]
  >`select reach_into(${table}, ${tx.json(contexts)}) as reach`;
  if (!row) throw new Error("the probe returned no row");
  return row.reach;
}
