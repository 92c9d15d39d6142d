import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { dayInYiwu } from "../catalogue/working-days";

/** What was noted since the last time: plays by the key of a clip's file, ways to a design by the clip's id. */
export type SeenClips = { plays: Map<string, number>; led: Map<number, number> };

/** Keys are held to this by the table; anything else is no clip of ours. */
const isKey = /^[a-z0-9-]{1,80}$/;

/**
 * Adds to the day's count of each clip, in one statement over many shops. What was written leaves the maps, so that the
 * rest can be tried again. @throws the database's error when it is away
 */
export async function countClips({ plays, led }: SeenClips, now = new Date(), db: Db = database): Promise<void> {
  if (plays.size + led.size === 0) return;
  const [played, shown] = [[...plays].filter(([key]) => isKey.test(key)), [...led]];
  const array = (values: readonly (string | number)[]) => `{${values.join(",")}}`;
  await db.execute(sql`select count_video_plays(
    ${array(played.map(([key]) => key))}::text[], ${array(played.map(([, count]) => count))}::integer[],
    ${array(shown.map(([id]) => id))}::bigint[], ${array(shown.map(([, count]) => count))}::integer[],
    ${dayInYiwu(now)}::date)`);
  for (const [key] of plays) plays.delete(key);
  for (const [id] of led) led.delete(id);
}
