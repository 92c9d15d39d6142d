import { desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { operatorNotes, users } from "@/db/schema";

export type Note = { id: string; body: string; createdAt: Date; createdByName: string };

/** Lists the notes about a person or a shop, the newest first. Call it within asPerson() of an operator. */
export const listNotes = (about: { personId: string } | { shopId: number }, tx: Tx): Promise<Note[]> =>
  tx
    .select({
      id: operatorNotes.id,
      body: operatorNotes.body,
      createdAt: operatorNotes.createdAt,
      createdByName: users.name,
    })
    .from(operatorNotes)
    .innerJoin(users, eq(users.id, operatorNotes.createdBy))
    .where("shopId" in about ? eq(operatorNotes.shopId, about.shopId) : eq(operatorNotes.userId, about.personId))
    .orderBy(desc(operatorNotes.createdAt), desc(operatorNotes.id));
