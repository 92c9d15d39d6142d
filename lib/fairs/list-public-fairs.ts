import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Fair, StandPlace } from "./fair";
import { fairJson, notOver, shownStands } from "./fair-columns";

/** A fair in a list, with the pictures of its first shops and the number of shops and designs. */
export type ListedFair = { fair: Fair; shopCount: number; designCount: number; pictureKeys: string[] };

const maxPast = 12;

const counts = sql`
  (select count(*)::int from ${shownStands}) as "shopCount",
  (select count(*)::int from fair_designs d where d.fair_id = f.id and d.shop_id in
    (select s.shop_id from ${shownStands})) as "designCount",
  array_to_json(array(select p.picture_key from ${shownStands} and p.picture_key is not null
    order by s.created_at limit 3)) as "pictureKeys"`;

/** Lists the fairs that run or come, the next first, and then up to 12 that are over, the last first. */
export async function listPublicFairs(db: Db = readPool): Promise<ListedFair[]> {
  const rows = await db.execute<ListedFair>(sql`
    (select ${fairJson} as fair, ${counts} from fairs f where ${notOver} order by f.first_day, f.id limit 60)
    union all
    (select ${fairJson} as fair, ${counts} from fairs f where not (${notOver})
      order by f.last_day desc, f.id limit ${maxPast}::int)`);
  return [...rows];
}

/** Finds the fair for the home page: the one that runs today with the most shops; undefined without one. */
export async function findRunningFair(db: Db = readPool): Promise<ListedFair | undefined> {
  const rows = await db.execute<ListedFair>(sql`
    select ${fairJson} as fair, ${counts} from fairs f
    where f.cancelled_at is null and ${notOver} and f.first_day <= (now() at time zone f.time_zone)::date
    order by (select count(*) from ${shownStands}) desc, f.id limit 1`);
  return rows[0];
}

/** Finds the stand of a shop at a fair that runs today; undefined without one. */
export async function findRunningStand(
  shopId: number,
  db: Db = readPool,
): Promise<{ fair: Fair; place: StandPlace } | undefined> {
  const rows = await db.execute<{ fair: Fair; place: StandPlace }>(sql`
    select ${fairJson} as fair, json_build_object('hall', s.hall, 'number', s.number) as place
    from fair_stands s join fairs f on f.id = s.fair_id
    where s.shop_id = ${shopId} and s.status = 'accepted' and f.cancelled_at is null and ${notOver}
      and f.first_day <= (now() at time zone f.time_zone)::date
    order by f.first_day, f.id limit 1`);
  return rows[0];
}
