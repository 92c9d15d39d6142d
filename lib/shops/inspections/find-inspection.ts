import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { inspections, shops, users } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { isUuid } from "@/lib/core/id";
import type { SomeTexts } from "@/lib/i18n/locale";
import { canInspect } from "./policy";

type Person = Extract<Actor, { kind: "user" }>;
export type Inspection = {
  shopId: number;
  handle: string;
  shopNames: SomeTexts;
  /** The lead's name. */
  name: string;
  reason: string;
  endsAt: Date;
  /** The lead as an owner of the shop and of no other, without an operator's rights. */
  inspector: Person;
};

/** Finds the inspection of this id that the lead makes, unless it has ended. */
export async function findInspection(actor: Actor, id: string, db: Db = database): Promise<Inspection | undefined> {
  if (!canInspect(actor) || !isUuid(id)) return undefined;
  const isOpen = and(isNull(inspections.endedAt), gt(inspections.endsAt, sql`now()`));
  const [found] = await asPerson(
    actor.userId,
    (tx) =>
      tx
        .select({
          shopId: inspections.shopId,
          handle: shops.handle,
          shopNames: shops.names,
          name: users.name,
          reason: inspections.reason,
          endsAt: inspections.endsAt,
        })
        .from(inspections)
        .innerJoin(shops, eq(shops.id, inspections.shopId))
        .innerJoin(users, eq(users.id, inspections.userId))
        .where(and(eq(inspections.id, id), eq(inspections.userId, actor.userId), isOpen)),
    db,
  );
  if (!found) return undefined;
  const memberships = [{ shopId: found.shopId, role: "owner" as const }];
  return { ...found, inspector: { ...actor, memberships, isOperator: false, operatorRole: undefined } };
}
