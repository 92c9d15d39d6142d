import { type Db, database } from "@/db/client";
import { type Actor, guest } from "../core/actor";
import { findActor, type Person } from "./find-actor";
import { hasTwoStep } from "./has-two-step";
import { findSession, type Session } from "./sessions";

/** Minutes for which an operator's code is valid. */
export const freshStepMinutes = 30;

/** The step that an operator lacks: switching two-step sign-in on, or entering a new code. */
export type OperatorStep = "setUp" | "code";

export type SignedIn = {
  person: Person;
  step: OperatorStep | undefined;
  actor: Actor;
  /** When the session expires. */
  expires: Date;
};

/**
 * Finds the signed-in person of a session. An operator without two-step sign-in acts as a guest until it is on; one
 * whose last code is half an hour old has no operator's rights.
 */
export async function findSignedIn(token: string, db: Db = database, now = new Date()): Promise<SignedIn | undefined> {
  const session = await findSession(token, db);
  const person = session && (await findActor(session.userId, db));
  if (!person) return undefined;
  const step = person.isOperator ? await stepOf(session, now, db) : undefined;
  const { expires } = session;
  if (step === "setUp") return { person, step, actor: guest, expires };
  return { person, step, actor: step ? { ...person, isOperator: false } : person, expires };
}

async function stepOf({ userId, secondStepAt }: Session, now: Date, db: Db): Promise<OperatorStep | undefined> {
  if (!(await hasTwoStep(userId, db))) return "setUp";
  const isFresh = secondStepAt !== null && now.getTime() - secondStepAt.getTime() < freshStepMinutes * 60_000;
  return isFresh ? undefined : "code";
}
