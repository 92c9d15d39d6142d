import { desc, eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { notices } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import type { DesignNewsKind, NewsKind } from "./kinds";
import { findSubject, type Subject, subjectKey } from "./notice-subject";

/** What happened and with whom; the reader's language makes words of it. */
export type Notice = {
  id: string;
  about: Subject;
  kind: NewsKind | DesignNewsKind;
  createdAt: Date;
  isRead: boolean;
  proformaId: string | null;
};

const most = 100;

/** The person's newest notices. What they may no longer read, as after leaving a shop, is left out. */
export async function listNotices(actor: Actor, db: Db = database): Promise<Notice[]> {
  allow(actor.kind === "user");
  const rows = await asPerson(
    actor.userId,
    (tx) =>
      tx
        .select()
        .from(notices)
        .where(eq(notices.userId, actor.userId))
        .orderBy(desc(notices.createdAt), desc(notices.id))
        .limit(most),
    db,
  );
  const known = new Map<string, Subject | undefined>();
  for (const row of rows) {
    const key = subjectKey(row);
    if (!known.has(key)) known.set(key, await findSubject(actor, row, db));
  }
  return rows.flatMap((row) => {
    const subject = known.get(subjectKey(row));
    if (!subject) return [];
    const { id, kind, createdAt, readAt, proformaId } = row;
    return [{ id, kind, createdAt, isRead: readAt !== null, proformaId, about: subject }];
  });
}
