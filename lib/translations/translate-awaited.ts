import { desc, eq, lt, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { awaitedTranslations } from "@/db/schema";
import { PermanentFailure } from "../core/errors";
import { log } from "../core/log";
import { findTranslationProvider } from "../core/translation-provider";
import { getConfiguredTranslator } from "./configured-translator";
import { translateMessage } from "./translate-message";
import type { Translator } from "./translator";

/** Messages that one run translates, and milliseconds after which it begins no other, before the job's lock ends. */
const maxMessages = 100;
const maxDuration = 60_000;
/** Messages that may fail in one run, because their shop has reached its limit; with more, the provider is down. */
const maxFailures = 5;
/** Days after which a message without a translation is no longer awaited. */
const maxDays = 30;

/** Whether a provider is configured and a message waits for it. */
export const isTranslationAwaited = async (db: Db = database): Promise<boolean> =>
  findTranslationProvider() !== undefined && (await db.$count(awaitedTranslations)) > 0;

/**
 * Translates messages that wait, once a translator is configured and answers: the one that was tried longest ago first,
 * and of several the newest. Ends after five failures. Emails about these messages have been sent, and are not sent again.
 */
export async function translateAwaited(translator?: Translator, db: Db = database): Promise<void> {
  const used = translator ?? (await getConfiguredTranslator());
  if (!used) return;
  await db
    .delete(awaitedTranslations)
    .where(lt(awaitedTranslations.createdAt, sql`now() - make_interval(days => ${maxDays})`));
  const waiting = await db
    .select()
    .from(awaitedTranslations)
    .orderBy(awaitedTranslations.triedAt, desc(awaitedTranslations.createdAt))
    .limit(maxMessages);
  const endsAt = Date.now() + maxDuration;
  let failures = 0;
  for (const { shopId, inquiryId, messageId } of waiting) {
    const isDone = await translateMessage({ data: { shopId, inquiryId, messageId } }, used, db).catch(giveUpIfRefused);
    if (isDone) await db.delete(awaitedTranslations).where(eq(awaitedTranslations.messageId, messageId));
    else failures++;
    if (failures === maxFailures || Date.now() > endsAt) return;
  }
}

/** A text that was refused once would be refused again. */
function giveUpIfRefused(error: unknown): true {
  if (!(error instanceof PermanentFailure)) throw error;
  log.warn("translation.refused", { error });
  return true;
}
