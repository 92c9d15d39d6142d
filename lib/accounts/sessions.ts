import { randomBytes } from "node:crypto";
import { and, eq, gt, lt, ne } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { sessions } from "@/db/schema";
import { NotFound } from "../errors";
import { recordEvent } from "../events/record-event";
import { fingerprint } from "../secret";
import { findActor } from "./find-actor";

export const sessionDays = 30;

export type Session = {
  userId: string;
  /** A link proves the mailbox; see changePassword(). */
  startedBy: "password" | "link";
  createdAt: Date;
  expires: Date;
};

/**
 * Signs a person in and returns the token for their cookie; the database keeps its SHA-256. A session ends
 * `sessionDays` after it began, whatever happens. `replacing` is the token the browser had before: its session ends.
 */
export async function startSession(
  userId: string,
  { startedBy, replacing }: { startedBy: Session["startedBy"]; replacing?: string },
  db: Db = database,
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const actor = await findActor(userId, db);
  if (!actor) throw new NotFound();
  await db.transaction(async (tx) => {
    if (replacing) await endSession(replacing, tx);
    await tx.insert(sessions).values({
      sessionToken: fingerprint(token),
      userId,
      startedBy,
      expires: new Date(Date.now() + sessionDays * 86_400_000),
    });
    await recordEvent(actor, { name: "user.signed_in", userId }, tx);
  });
  return token;
}

/** The session of this token, unless it has ended. */
export async function findSession(token: string, db: Db = database): Promise<Session | undefined> {
  const [session] = await db
    .select({
      userId: sessions.userId,
      startedBy: sessions.startedBy,
      createdAt: sessions.createdAt,
      expires: sessions.expires,
    })
    .from(sessions)
    .where(and(eq(sessions.sessionToken, fingerprint(token)), gt(sessions.expires, new Date())));
  return session;
}

export async function endSession(token: string, db: Db = database): Promise<void> {
  await db.delete(sessions).where(eq(sessions.sessionToken, fingerprint(token)));
}

/** Signs a person out everywhere, but for the session of `except`. */
export async function endSessionsOf(userId: string, db: Db = database, except = ""): Promise<void> {
  await db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), ne(sessions.sessionToken, except && fingerprint(except))));
}

/** Forgets sessions that are over. */
export const sweepSessions = (db: Db = database) => db.delete(sessions).where(lt(sessions.expires, new Date()));
