import { type Db, database } from "@/db/client";
import { type Actor, guest } from "../core/actor";
import { findActor, type Person } from "./find-actor";
import { hasTwoStep } from "./has-two-step";
import { findSession, type Session } from "./sessions";

/** How long a code counts for what operators do. */
export const freshStepMinutes = 30;

/** What an operator has to do before they act as one: switch two-step sign-in on, or give a code anew. */
export type OperatorStep = "setUp" | "code";

export type SignedIn = { person: Person; step: OperatorStep | undefined; actor: Actor };

/**
 * Finds who is signed in by this session. An operator without two-step sign-in acts as a guest until it is on, and one
 * whose last code is half an hour old acts as anybody else with an account.
 */
export async function findSignedIn(token: string, db: Db = database, now = new Date()): Promise<SignedIn | undefined> {
  const session = await findSession(token, db);
  const person = session && (await findActor(session.userId, db));
  if (!person) return undefined;
  const step = person.isOperator ? await stepOf(session, now, db) : undefined;
  if (step === "setUp") return { person, step, actor: guest };
  return { person, step, actor: step ? { ...person, isOperator: false } : person };
}

async function stepOf({ userId, secondStepAt }: Session, now: Date, db: Db): Promise<OperatorStep | undefined> {
  if (!(await hasTwoStep(userId, db))) return "setUp";
  const isFresh = secondStepAt !== null && now.getTime() - secondStepAt.getTime() < freshStepMinutes * 60_000;
  return isFresh ? undefined : "code";
}
