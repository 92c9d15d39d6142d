import { randomBytes } from "node:crypto";
import { and, eq, gt, lt, ne, sql } from "drizzle-orm";
import { asPerson, type Db, database, type Tx } from "@/db/client";
import { devices, sessions, users } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { fingerprint } from "../security/hmac";
import { findActor } from "./find-actor";
import { hasTwoStep } from "./has-two-step";

export const sessionDays = 30;

export type Session = {
  userId: string;
  /** A link proves the mailbox; see changePassword(). */
  startedBy: "password" | "link";
  createdAt: Date;
  expires: Date;
  /** When a code was last given in it. */
  secondStepAt: Date | null;
};

/** How long password or link count while the code is awaited. */
const halfMinutes = 10;

type Start = {
  startedBy: Session["startedBy"];
  device?: string;
  /** The token the browser had before: its session ends. */
  replacing?: string;
  /** The second step was taken: see finishSignIn(). */
  codeWasGiven?: boolean;
};

/**
 * Signs a person in and returns the token for their cookie; the database keeps its SHA-256. A session ends `sessionDays`
 * after it began, whatever happens. With two-step sign-in on, one begins that is found by findHalfSession() alone.
 */
export async function startSession(
  userId: string,
  { startedBy, device, replacing, codeWasGiven = false }: Start,
  db: Db = database,
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const actor = await findActor(userId, db);
  if (!actor) throw new NotFound();
  const awaitsCode = !codeWasGiven && (await hasTwoStep(userId, db));
  const minutes = awaitsCode ? halfMinutes : sessionDays * 1_440;
  const expires = new Date(Date.now() + minutes * 60_000);
  const secondStepAt = codeWasGiven ? new Date() : null;
  await db.transaction(async (tx) => {
    if (replacing) await endSession(replacing, tx);
    await tx
      .insert(sessions)
      .values({ sessionToken: fingerprint(token), userId, startedBy, device, awaitsCode, expires, secondStepAt });
    if (!awaitsCode) await noteSignIn(actor, tx);
  });
  return token;
}

async function noteSignIn(actor: Extract<Actor, { kind: "user" }>, tx: Tx): Promise<void> {
  const { userId } = actor;
  const lastSignInOn = sql`(now() at time zone 'Asia/Shanghai')::date`;
  await tx.update(users).set({ lastSignInOn }).where(eq(users.id, userId));
  await recordEvent(actor, { name: "user.signed_in", userId }, tx);
}

/** The session of this token, unless it has ended or still waits for a code. */
export const findSession = (token: string, db: Db = database): Promise<Session | undefined> => find(token, false, db);

/** What a right password or link began where a code is still to come: good for giving that code, within ten minutes. */
export const findHalfSession = (token: string, db: Db = database): Promise<Session | undefined> =>
  find(token, true, db);

async function find(token: string, awaitsCode: boolean, db: Db): Promise<Session | undefined> {
  const [session] = await db
    .select({
      userId: sessions.userId,
      startedBy: sessions.startedBy,
      createdAt: sessions.createdAt,
      expires: sessions.expires,
      secondStepAt: sessions.secondStepAt,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.sessionToken, fingerprint(token)),
        eq(sessions.awaitsCode, awaitsCode),
        gt(sessions.expires, new Date()),
      ),
    );
  return session;
}

/**
 * Gives a session another token, which is returned, and lets the former one open nothing; all else stays, its end and the
 * browser's device as well. `secondStepAt` says that a code was given. Undefined when the session has ended.
 */
export async function renewSession(
  former: string,
  db: Db = database,
  { secondStepAt }: { secondStepAt?: Date } = {},
): Promise<string | undefined> {
  const session = await findSession(former, db);
  if (!session) return undefined;
  const token = randomBytes(32).toString("base64url");
  const [before, after] = [fingerprint(former), fingerprint(token)];
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

export async function endSession(token: string, db: Db = database): Promise<void> {
  await db.delete(sessions).where(eq(sessions.sessionToken, fingerprint(token)));
}

/** Signs a person out everywhere, but for the session of `except`; devices of other sessions show nothing any more. */
export async function endSessionsOf(userId: string, db: Db = database, except = ""): Promise<void> {
  const kept = except && fingerprint(except);
  await db.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.sessionToken, kept)));
  const others = and(eq(devices.userId, userId), ne(devices.session, kept));
  await asPerson(userId, (tx) => tx.delete(devices).where(others), db);
}

/** Forgets sessions that are over. */
export const sweepSessions = (db: Db = database) => db.delete(sessions).where(lt(sessions.expires, new Date()));
