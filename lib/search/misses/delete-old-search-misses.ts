import { lt, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { searchMisses } from "@/db/schema";
import { dayInYiwu } from "../../catalogue/working-days";

/** Deletes searches without results that are older than 90 days. */
export const deleteOldSearchMisses = (db: Db = database, now = new Date()): Promise<unknown> =>
  db.delete(searchMisses).where(lt(searchMisses.day, sql`${dayInYiwu(now)}::date - 90`));
