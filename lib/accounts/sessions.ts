import { randomBytes } from "node:crypto";
import { and, eq, gt, isNull, lt, ne, sql } from "drizzle-orm";
import { asPerson, type Db, database, type Tx } from "@/db/client";
import { devices, sessions, users } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { sha256Hex } from "../security/hmac";
import { findActor } from "./find-actor";
import { hasTwoStep } from "./has-two-step";

export const sessionDays = 30;

export type Session = {
  userId: string;
  /** A link proves the mailbox; see changePassword(). */
  startedBy: "password" | "link";
  createdAt: Date;
  expires: Date;
  /** Time of the last code of two-step sign-in. */
  secondStepAt: Date | null;
};

/** Minutes for which a session awaits the code after password or link. */
const awaitMinutes = 10;

type Start = {
  startedBy: Session["startedBy"];
  device?: string;
  /** Token of the browser's former session, which ends. */
  replacing?: string;
  /** Whether the second step was passed: see finishSignIn(). */
  codeWasGiven?: boolean;
};

/**
 * Signs a person in and returns the token for their cookie; the database stores its SHA-256. A session expires
 * `sessionDays` after it began. With two-step sign-in, a session begins that only findSessionAwaitingCode() finds.
 */
export async function startSession(
  userId: string,
  { startedBy, device, replacing, codeWasGiven = false }: Start,
  db: Db = database,
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const actor = await findActor(userId, db);
  if (!actor) throw new NotFound();
  const isCodePending = !codeWasGiven && (await hasTwoStep(userId, db));
  const minutes = isCodePending ? awaitMinutes : sessionDays * 1_440;
  const expires = new Date(Date.now() + minutes * 60_000);
  const secondStepAt = codeWasGiven ? new Date() : null;
  await db.transaction(async (tx) => {
    if (replacing) await endSession(replacing, tx);
    await tx
      .insert(sessions)
      .values({ sessionToken: sha256Hex(token), userId, startedBy, device, isCodePending, expires, secondStepAt });
    if (!isCodePending) await recordSignIn(actor, tx);
  });
  return token;
}

async function recordSignIn(actor: Extract<Actor, { kind: "user" }>, tx: Tx): Promise<void> {
  const { userId } = actor;
  const lastSignInOn = sql`(now() at time zone 'Asia/Shanghai')::date`;
  await tx.update(users).set({ lastSignInOn }).where(eq(users.id, userId));
  await recordEvent(actor, { name: "user.signed_in", userId }, tx);
}

/** Finds the session of this token, unless it has expired, awaits a code, or its account is locked. */
export const findSession = (token: string, db: Db = database): Promise<Session | undefined> => find(token, false, db);

/** Finds a session that awaits the code of two-step sign-in, for ten minutes after password or link. */
export const findSessionAwaitingCode = (token: string, db: Db = database): Promise<Session | undefined> =>
  find(token, true, db);

async function find(token: string, isCodePending: boolean, db: Db): Promise<Session | undefined> {
  const [session] = await db
    .select({
      userId: sessions.userId,
      startedBy: sessions.startedBy,
      createdAt: sessions.createdAt,
      expires: sessions.expires,
      secondStepAt: sessions.secondStepAt,
    })
    .from(sessions)
    .innerJoin(users, and(eq(users.id, sessions.userId), isNull(users.lockedAt)))
    .where(
      and(
        eq(sessions.sessionToken, sha256Hex(token)),
        eq(sessions.isCodePending, isCodePending),
        gt(sessions.expires, new Date()),
      ),
    );
  return session;
}

/**
 * Replaces the token of a session and returns the new one; expiry and the browser's device are preserved.
 * `secondStepAt` is the time of a code. Undefined if the session has expired.
 */
export async function renewSession(
  formerToken: string,
  db: Db = database,
  { secondStepAt }: { secondStepAt?: Date } = {},
): Promise<string | undefined> {
  const session = await findSession(formerToken, db);
  if (!session) return undefined;
  const token = randomBytes(32).toString("base64url");
  const [before, after] = [sha256Hex(formerToken), sha256Hex(token)];
  await asPerson(
    session.userId,
    async (tx) => {
      await tx.update(sessions).set({ sessionToken: after, secondStepAt }).where(eq(sessions.sessionToken, before));
      await tx.update(devices).set({ session: after }).where(eq(devices.session, before));
    },
    db,
  );
  return token;
}

/** Deletes the session of this token, if there is one. */
export async function endSession(token: string, db: Db = database): Promise<void> {
  await db.delete(sessions).where(eq(sessions.sessionToken, sha256Hex(token)));
}

/** Ends all sessions of a person but the one with the token `except`, and removes the devices of the ended ones. */
export async function endSessionsOf(userId: string, db: Db = database, except = ""): Promise<void> {
  const exceptHash = except && sha256Hex(except);
  await db.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.sessionToken, exceptHash)));
  const others = and(eq(devices.userId, userId), ne(devices.session, exceptHash));
  await asPerson(userId, (tx) => tx.delete(devices).where(others), db);
}

/** Deletes expired sessions. */
export const deleteExpiredSessions = (db: Db = database) => db.delete(sessions).where(lt(sessions.expires, new Date()));
