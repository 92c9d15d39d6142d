import { and, eq, isNull } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { notices } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";

/** Counts the person's unread notices. */
export async function countUnreadNotices(actor: Actor, db: Db = database): Promise<number> {
  allow(actor.kind === "user");
  const unread = and(eq(notices.userId, actor.userId), isNull(notices.readAt));
  return asPerson(actor.userId, (tx) => tx.$count(notices, unread), db);
}
