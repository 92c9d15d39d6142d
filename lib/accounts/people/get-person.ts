import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { asPerson, type Db, database, type Tx } from "@/db/client";
import { sessions, twoStepResets, twoSteps, users } from "@/db/schema";
import type { Actor, OperatorRole, Role } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import type { Locale, SomeTexts } from "@/lib/i18n/locale";
import { listNotes, type Note } from "./list-notes";
import { canSeePeople } from "./policy";

export type PersonSession = { id: string; startedBy: "password" | "link"; device: string | null; createdAt: Date };
export type PersonShop = { id: number; handle: string; names: SomeTexts; role: Role };
export type OpenReset = { id: string; reason: string; proposedBy: string; proposedByName: string; createdAt: Date };
export type PersonPage = {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  isConfirmed: boolean;
  createdAt: Date;
  lastSignInOn: string | null;
  lockedAt: Date | null;
  operatorRole: OperatorRole | null;
  hasTwoStep: boolean;
  sessions: PersonSession[];
  shops: PersonShop[];
  /** The proposal to switch the second step off that waits for another lead. */
  reset: OpenReset | null;
  notes: Note[];
};

/** Returns a person with their sessions, shops and notes. @throws NotFound for everyone but operators */
export async function getPerson(actor: Actor, personId: string, db: Db = database): Promise<PersonPage> {
  if (!canSeePeople(actor) || !isUuid(personId)) throw new NotFound("person");
  const [person] = await db.select().from(users).where(eq(users.id, personId));
  if (!person || person.email === "") throw new NotFound("person");
  const { id, name, email, locale, createdAt, lastSignInOn, lockedAt } = person;
  const own = await asPerson(personId, (tx) => readOwn(personId, tx), db);
  const recorded = await asPerson(
    actor.userId,
    async (tx) => ({ reset: await findReset(personId, tx), notes: await listNotes({ personId }, tx) }),
    db,
  );
  const operatorRole = person.isOperator ? person.operatorRole : null;
  const isConfirmed = person.emailVerified !== null;
  return {
    ...{ id, name, email, locale, createdAt, lastSignInOn, lockedAt, operatorRole, isConfirmed },
    ...own,
    ...recorded,
  };
}

/** Reads what only the person's own transaction may. */
async function readOwn(personId: string, tx: Tx): Promise<Pick<PersonPage, "hasTwoStep" | "sessions" | "shops">> {
  const isOn = and(eq(twoSteps.userId, personId), sql`${twoSteps.confirmedAt} is not null`);
  const isAlive = and(
    eq(sessions.userId, personId),
    eq(sessions.isCodePending, false),
    gt(sessions.expires, sql`now()`),
  );
  const { id, startedBy, device, createdAt } = sessions;
  const shops = await tx.execute<PersonShop>(sql`
    select s.id::float8 as id, s.handle, s.names, m.role from shop_members m join shops s on s.id = m.shop_id
    where m.user_id = ${personId} order by m.created_at, s.id`);
  return {
    hasTwoStep: (await tx.$count(twoSteps, isOn)) > 0,
    sessions: await tx
      .select({ id, startedBy, device, createdAt })
      .from(sessions)
      .where(isAlive)
      .orderBy(desc(createdAt)),
    shops: [...shops],
  };
}

async function findReset(personId: string, tx: Tx): Promise<OpenReset | null> {
  const { id, reason, proposedBy, createdAt } = twoStepResets;
  const [found] = await tx
    .select({ id, reason, proposedBy, createdAt, proposedByName: users.name })
    .from(twoStepResets)
    .innerJoin(users, eq(users.id, proposedBy))
    .where(and(eq(twoStepResets.userId, personId), isNull(twoStepResets.decidedAt)));
  return found ?? null;
}
