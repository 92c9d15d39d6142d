import { eq } from "drizzle-orm";
import { asPerson, type Db, database, type Tx } from "@/db/client";
import { operatorNotes, shops, users } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { WriteNote } from "./input";
import { canSeePeople, canWriteNotes } from "./policy";

/**
 * Writes a note about a person or a shop, which only operators read and nobody changes.
 * @throws NotFound for everyone but operators, NotAllowed for auditors
 */
export async function writeNote(actor: Actor, { body, ...about }: WriteNote, db: Db = database): Promise<void> {
  if (!canSeePeople(actor)) throw new NotFound("note");
  allow(canWriteNotes(actor));
  await asPerson(
    actor.userId,
    async (tx) => {
      if (!(await exists(about, tx))) throw new NotFound("subject of the note");
      const subject = "shopId" in about ? { shopId: about.shopId } : { userId: about.personId };
      const [note] = await tx
        .insert(operatorNotes)
        .values({ ...subject, body, createdBy: actor.userId })
        .returning({ id: operatorNotes.id });
      if (!note) throw new Error("the insert returned no note");
      await recordEvent(actor, { name: "note.written", noteId: note.id, ...about }, tx);
    },
    db,
  );
}

async function exists(about: { personId: string } | { shopId: number }, tx: Tx): Promise<boolean> {
  if ("shopId" in about) return (await tx.$count(shops, eq(shops.id, about.shopId))) > 0;
  return (await tx.$count(users, eq(users.id, about.personId))) > 0;
}
