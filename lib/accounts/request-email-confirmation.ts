import { uuidv7 } from "@/db/base/uuid";
import { type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { Locale } from "../i18n/locale";
import { storeConfirmation } from "./email-confirmation";
import { limitAttempts } from "./rate-limit";

const rateLimit = { limit: 5, windowSeconds: 3_600 };

/** Requests an email with a link that confirms the actor's own address. @throws Refusal tooMany above five an hour */
export async function requestEmailConfirmation(actor: Actor, locale: Locale, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  await db.transaction(async (tx) => {
    await limitAttempts(`email-confirmation:${userId}`, rateLimit, tx);
    const requestId = uuidv7();
    await storeConfirmation(userId, requestId, tx);
    await recordEvent(actor, { name: "email_confirmation.requested", userId, requestId, locale }, tx);
  });
}
