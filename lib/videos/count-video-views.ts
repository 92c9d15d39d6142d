import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { dayInYiwu } from "../catalogue/working-days";

/** Counts since the last write: plays by the key of a video's file, visits to its listing by the video's id. */
export type PendingVideoCounts = { plays: Map<string, number>; led: Map<number, number> };

/** The form of keys, which the table checks. */
const keyPattern = /^[a-z0-9-]{1,80}$/;

/**
 * Adds the counts to those of the day, in one statement over many shops. Written counts are removed from the maps, so
 * that the rest can be retried. @throws database errors
 */
export async function countVideoViews(
  { plays, led }: PendingVideoCounts,
  now = new Date(),
  db: Db = database,
): Promise<void> {
  if (plays.size + led.size === 0) return;
  const [played, shown] = [[...plays].filter(([key]) => keyPattern.test(key)), [...led]];
  const array = (values: readonly (string | number)[]) => `{${values.join(",")}}`;
  await db.execute(sql`select count_video_plays(
    ${array(played.map(([key]) => key))}::text[], ${array(played.map(([, count]) => count))}::integer[],
    ${array(shown.map(([id]) => id))}::bigint[], ${array(shown.map(([, count]) => count))}::integer[],
    ${dayInYiwu(now)}::date)`);
  for (const [key] of plays) plays.delete(key);
  for (const [id] of led) led.delete(id);
}
