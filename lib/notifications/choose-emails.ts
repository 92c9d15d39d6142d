import { eq } from "drizzle-orm";
import { z } from "zod";
import { asPerson, type Db, database } from "@/db/client";
import { unwantedEmails } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { emailKinds } from "./kinds";

/** Browsers send no field for an unchecked box. */
export const chooseEmailsInput = z
  .object(Object.fromEntries(emailKinds.map((kind) => [kind, z.string().optional()])))
  .transform((form) => ({ wanted: emailKinds.filter((kind) => form[kind] !== undefined) }));
export type ChooseEmails = z.output<typeof chooseEmailsInput>;

/** Sets the kinds of email that the person wants; all others are switched off. Idempotent. */
export async function chooseEmails(actor: Actor, { wanted }: ChooseEmails, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  const unwanted = emailKinds.filter((kind) => !wanted.includes(kind));
  await asPerson(
    userId,
    async (tx) => {
      await tx.delete(unwantedEmails).where(eq(unwantedEmails.userId, userId));
      if (unwanted.length) await tx.insert(unwantedEmails).values(unwanted.map((kind) => ({ userId, kind })));
      await recordEvent(actor, { name: "user.chose_emails", userId }, tx);
    },
    db,
  );
}
