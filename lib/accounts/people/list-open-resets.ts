import { asc, eq, isNull } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { twoStepResets, users } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { canSeePeople } from "./policy";

/** A proposed reset of a person's second step that waits for another lead. */
export type ListedReset = { id: string; userId: string; name: string; email: string; createdAt: Date };

/** Lists the proposed resets, the oldest first. @throws NotFound for everyone but operators */
export async function listOpenResets(actor: Actor, db: Db = database): Promise<ListedReset[]> {
  if (!canSeePeople(actor)) throw new NotFound("resets");
  const { id, userId, createdAt } = twoStepResets;
  return asPerson(
    actor.userId,
    (tx) =>
      tx
        .select({ id, userId, createdAt, name: users.name, email: users.email })
        .from(twoStepResets)
        .innerJoin(users, eq(users.id, userId))
        .where(isNull(twoStepResets.decidedAt))
        .orderBy(asc(createdAt))
        .limit(50),
    db,
  );
}
