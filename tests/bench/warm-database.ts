import type postgres from "postgres";

/** What of the memory for pages may be filled; the rest is for what the questions bring in. */
const share = 0.95;

/**
 * Reads into PostgreSQL's memory what it would hold after a day of visitors: all indexes, then tables, the smallest first, as
 * long as there is room. Otherwise the first calls measure the disk.
 */
export async function warmDatabase(owner: postgres.Sql): Promise<void> {
  await owner`create extension if not exists pg_prewarm`;
  await owner`
    with sized as (
      select c.oid, sum(pg_relation_size(c.oid)) over (order by c.relkind, pg_relation_size(c.oid), c.oid) as so_far
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('i', 'r'))
    select sum(pg_prewarm(oid::regclass)) from sized
    where so_far <= ${share}::float8 * pg_size_bytes(current_setting('shared_buffers'))`;
  await owner`drop extension pg_prewarm`;
}
