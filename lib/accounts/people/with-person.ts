import { eq } from "drizzle-orm";
import { asPerson, type Db, type Tx } from "@/db/client";
import { users } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { canActOnPerson, canSeePeople } from "./policy";

type Subject = typeof users.$inferSelect;

/**
 * Runs `work` as a lead with the account of another person locked against concurrent changes.
 * @throws NotFound for everyone but operators, NotAllowed for all but leads and for one's own account
 */
export async function withPerson<T>(
  actor: Actor,
  personId: string,
  work: (person: Subject, tx: Tx) => Promise<T>,
  db: Db,
): Promise<T> {
  if (!canSeePeople(actor)) throw new NotFound("person");
  allow(canActOnPerson(actor, personId));
  return asPerson(
    actor.userId,
    async (tx) => {
      const [person] = await tx.select().from(users).where(eq(users.id, personId)).for("update");
      if (!person) throw new NotFound("person");
      return work(person, tx);
    },
    db,
  );
}
