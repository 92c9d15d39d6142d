import { and, desc, eq, gt } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { sessions } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { sha256Hex } from "../security/hmac";

export type OwnSession = {
  id: string;
  startedBy: "password" | "link";
  device: string | null;
  createdAt: Date;
  /** Whether it is the session of this browser. */
  isHere: boolean;
};

/** Lists the person's sessions, the newest first. `token` is this browser's session. */
export async function listOwnSessions(actor: Actor, token: string, db: Db = database): Promise<OwnSession[]> {
  allow(actor.kind === "user");
  const rows = await db
    .select({
      id: sessions.id,
      startedBy: sessions.startedBy,
      device: sessions.device,
      createdAt: sessions.createdAt,
      hash: sessions.sessionToken,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, actor.userId), eq(sessions.isCodePending, false), gt(sessions.expires, new Date())))
    .orderBy(desc(sessions.createdAt));
  const here = sha256Hex(token);
  return rows.map(({ hash, ...session }) => ({ ...session, isHere: hash === here }));
}
