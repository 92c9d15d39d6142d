import { desc, eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { notices } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import type { ListingNoticeKind, NoticeKind, ShopNoticeKind } from "./kinds";
import { findSubject, type Subject, subjectKey } from "./notice-subject";

/** A notice as data, which the page renders in the reader's language. */
export type Notice = {
  id: string;
  about: Subject;
  kind: NoticeKind | ListingNoticeKind | ShopNoticeKind;
  createdAt: Date;
  isRead: boolean;
  proformaId: string | null;
};

const maxNotices = 100;

/** Lists the person's 100 newest notices, without those they may no longer read, for example after leaving a shop. */
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
        .limit(maxNotices),
    db,
  );
  const subjects = new Map<string, Subject | undefined>();
  for (const row of rows) {
    const key = subjectKey(row);
    if (!subjects.has(key)) subjects.set(key, await findSubject(actor, row, db));
  }
  return rows.flatMap((row) => {
    const subject = subjects.get(subjectKey(row));
    if (!subject) return [];
    const { id, kind, createdAt, readAt, proformaId } = row;
    return [{ id, kind, createdAt, isRead: readAt !== null, proformaId, about: subject }];
  });
}
