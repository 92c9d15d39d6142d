import { uuidv7 } from "@/db/base/uuid";
import { type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { Locale } from "../i18n/locale";
import { keepConfirmation } from "./email-confirmation";
import { limitAttempts } from "./rate-limit";

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
