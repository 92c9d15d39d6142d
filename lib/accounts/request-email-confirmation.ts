import { type Db, database } from "@/db/client";
import { allow } from "../errors";
import { recordEvent } from "../events/record-event";
import { uuidv7 } from "../id";
import type { Locale } from "../locale";
import { limitAttempts } from "../security/rate-limit";
import type { Actor } from "./actor";
import { keepConfirmation } from "./email-confirmation";

const pace = { limit: 5, windowSeconds: 3_600 };

/** Has a link mailed to the actor that confirms their own e-mail address. @throws Refusal tooMany past five an hour */
export async function requestEmailConfirmation(actor: Actor, locale: Locale, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  await db.transaction(async (tx) => {
    await limitAttempts(`email-confirmation:${userId}`, pace, tx);
    const requestId = uuidv7();
    await keepConfirmation(userId, requestId, tx);
    await recordEvent(actor, { name: "email_confirmation.requested", userId, requestId, locale }, tx);
  });
}
