import { eq, sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import type { Actor, Membership } from "../core/actor";

export type Person = Extract<Actor, { kind: "user" }>;

/** Finds a person with their memberships, the oldest first. */
export async function findActor(userId: string, db: Db = database): Promise<Person | undefined> {
  return asPerson(
    userId,
    async (tx) => {
      const [person] = await tx
        .select({
          userId: users.id,
          locale: users.locale,
          isOperator: users.isOperator,
          operatorRole: users.operatorRole,
          memberships: sql<Membership[]>`coalesce((
            select json_agg(json_build_object('shopId', m.shop_id, 'role', m.role) order by m.created_at, m.shop_id)
            from shop_members m where m.user_id = ${users.id}), '[]')`,
        })
        .from(users)
        .where(eq(users.id, userId));
      return person && { kind: "user", ...person };
    },
    db,
  );
}
