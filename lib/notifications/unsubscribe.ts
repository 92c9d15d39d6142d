import { z } from "zod";
import { asPerson, type Db, database } from "@/db/client";
import { unwantedEmails } from "@/db/schema";
import { guest } from "../core/actor";
import { NotFound } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { linkToken } from "../security/link-token";
import { readUnsubscribeToken } from "./unsubscribe-token";

export const unsubscribeInput = z.object({ token: linkToken });

/** Ends the kind of mail this token is for, without signing anybody in. Safe to repeat. @throws NotFound for other tokens */
export async function unsubscribe({ token }: { token: string }, db: Db = database): Promise<void> {
  const wish = readUnsubscribeToken(token);
  if (!wish) throw new NotFound("unsubscribe token");
  await asPerson(
    wish.userId,
    async (tx) => {
      const ended = await tx.insert(unwantedEmails).values(wish).onConflictDoNothing().returning();
      if (ended.length) await recordEvent(guest, { name: "user.chose_mails", userId: wish.userId }, tx);
    },
    db,
  );
}
