import type postgres from "postgres";

/** The share of shared buffers that is filled; the rest is for pages that queries read. */
const share = 0.95;

/**
 * Reads into shared buffers what they would hold after a day of visitors: all indexes, then tables, the smallest first,
 * as long as there is room. Otherwise the first calls would measure the disk.
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
