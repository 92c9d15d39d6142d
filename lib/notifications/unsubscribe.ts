import { z } from "zod";
import { asPerson, type Db, database } from "@/db/client";
import { unwantedEmails } from "@/db/schema";
import { guest } from "../core/actor";
import { NotFound } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { linkToken } from "../security/link-token";
import { readUnsubscribeToken } from "./unsubscribe-token";

export const unsubscribeInput = z.object({ token: linkToken });

/**
 * Unsubscribes the person of the token from its kind of email, without signing them in. Safe to repeat. @throws
 * NotFound for an invalid token
 */
export async function unsubscribe({ token }: { token: string }, db: Db = database): Promise<void> {
  const choice = readUnsubscribeToken(token);
  if (!choice) throw new NotFound("unsubscribe token");
  await asPerson(
    choice.userId,
    async (tx) => {
      const inserted = await tx.insert(unwantedEmails).values(choice).onConflictDoNothing().returning();
      if (inserted.length) await recordEvent(guest, { name: "user.chose_emails", userId: choice.userId }, tx);
    },
    db,
  );
}
