import { randomUUID } from "node:crypto";
import { asPerson, type Tx } from "@/db/client";
import { sessions, twoSteps } from "@/db/schema";
import { makeOperator, makeUser } from "@/db/testing";
import type { Actor, OperatorRole } from "@/lib/core/actor";

type Person = Extract<Actor, { kind: "user" }>;

/** Creates an operator of this role. */
export async function makeOperatorActor(operatorRole: OperatorRole): Promise<Person> {
  const { id, locale } = await makeOperator({ operatorRole });
  return { kind: "user", userId: id, locale, memberships: [], isOperator: true, operatorRole };
}

/** Creates a person who is signed in once, with two-step sign-in. */
export async function makeSignedIn(tx: Tx) {
  const person = await makeUser({}, tx);
  const expires = new Date("2099-01-01");
  await tx.insert(sessions).values({ sessionToken: randomUUID(), userId: person.id, expires });
  const secret = { userId: person.id, secret: "sealed", confirmedAt: new Date() };
  await asPerson(person.id, (own) => own.insert(twoSteps).values(secret), tx);
  return person;
}
