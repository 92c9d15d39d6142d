import { and, asc, eq, isNull, ne, notExists, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { awaitedTranslations, inquiries, messages, messageTranslations, shops } from "@/db/schema";
import { countAttempt } from "../accounts/rate-limit";
import { guest } from "../core/actor";
import { count } from "../core/counts";
import { PermanentFailure } from "../core/errors";
import { log } from "../core/log";
import type { Job } from "../events/job";
import { recordEvent } from "../events/record-event";
import { plainText } from "../http/plain-text";
import type { Locale } from "../i18n/locale";
import { getConfiguredTranslator } from "./configured-translator";
import type { PhraseLine } from "./recognise-phrase-lines";
import { hasOpenText, translateText } from "./translate-text";
import type { Translator } from "./translator";

export type MessageReference = { shopId: number; inquiryId: string; messageId?: string };

/** Messages that a shop's threads have translated in an hour; the others wait. */
const hourlyLimit = { limit: 600, windowSeconds: 3_600 };

/**
 * Translates a message for the other side, or all messages of a new or released inquiry. A message whose translation
 * fails, or that finds no translator, is awaited: translateAwaited translates it later. Does nothing for held inquiries
 * and spam. It is idempotent.
 * @returns whether no translation is awaited
 * @throws PermanentFailure when a translation was refused or rejected, after the others are stored
 */
export async function translateMessage(
  { data }: Pick<Job<MessageReference>, "data">,
  translator?: Translator,
  db: Db = database,
): Promise<boolean> {
  const used = translator ?? (await getConfiguredTranslator());
  let refused: PermanentFailure | undefined;
  let isDone = true;
  const wait = async (messageId: string) => {
    isDone = false;
    if (used) count("translations", { outcome: "postponed" });
    await awaitTranslation(data, messageId, db);
  };
  for (const message of await listUntranslated(data, db))
    try {
      const isAllowed = used && (await countAttempt(`translate:${data.shopId}`, hourlyLimit, db));
      if (isAllowed) await translateOne(data, message, used, db);
      else await wait(message.id);
    } catch (error) {
      if (error instanceof PermanentFailure) {
        refused = error;
        count("translations", { outcome: "refused" });
      } else {
        log.warn("translation.awaited", { error });
        await wait(message.id);
      }
    }
  if (refused) throw refused;
  return isDone;
}

/** Has translateAwaited translate the message later. */
const awaitTranslation = ({ shopId, inquiryId }: MessageReference, messageId: string, db: Db) =>
  db
    .insert(awaitedTranslations)
    .values({ messageId, inquiryId, shopId })
    .onConflictDoUpdate({ target: awaitedTranslations.messageId, set: { triedAt: sql`now()` } });

type Untranslated = { id: string; body: string; locale: Locale; phrases: PhraseLine[] | null; to: Locale };

async function translateOne(of: MessageReference, { id, to, ...written }: Untranslated, used: Translator, db: Db) {
  const body = await translateText(written, to, used);
  if (body === undefined) return;
  await saveTranslation(of, { messageId: id, locale: to, body: plainText(body), provider: used.name }, db);
  count("translations", { outcome: "translated" });
}

/** Lists the messages with text that needs a translation into the reader's language, with that language. */
const listUntranslated = ({ shopId, inquiryId, messageId }: MessageReference, db: Db): Promise<Untranslated[]> =>
  asShop(
    shopId,
    async (tx) => {
      const to = sql<Locale>`case when ${messages.side} = 'buyer' then ${shops.locale} else ${inquiries.locale} end`;
      const found = await tx
        .select({ id: messages.id, body: messages.body, locale: messages.locale, phrases: messages.phrases, to })
        .from(messages)
        .innerJoin(inquiries, eq(inquiries.id, messages.inquiryId))
        .innerJoin(shops, eq(shops.id, messages.shopId))
        .where(
          and(
            eq(messages.inquiryId, inquiryId),
            messageId === undefined ? undefined : eq(messages.id, messageId),
            isNull(inquiries.heldReason),
            ne(inquiries.status, "spam"),
            sql`${messages.locale} <> ${to}`,
            notExists(
              tx
                .select({ found: messageTranslations.messageId })
                .from(messageTranslations)
                .where(and(eq(messageTranslations.messageId, messages.id), sql`${messageTranslations.locale} = ${to}`)),
            ),
          ),
        )
        .orderBy(asc(messages.createdAt), asc(messages.id));
      return found
        .map((message) => ({ ...message, phrases: message.phrases as PhraseLine[] | null }))
        .filter((message) => hasOpenText(message, message.to));
    },
    db,
  );

type NewTranslation = Omit<typeof messageTranslations.$inferInsert, "shopId">;

const saveTranslation = ({ shopId, inquiryId }: MessageReference, translation: NewTranslation, db: Db) =>
  asShop(
    shopId,
    async (tx) => {
      const rows = await tx
        .insert(messageTranslations)
        .values({ ...translation, shopId })
        .onConflictDoNothing()
        .returning({ messageId: messageTranslations.messageId });
      const { messageId, locale } = translation;
      if (rows.length)
        await recordEvent(guest, { name: "message.translated", shopId, inquiryId, messageId, locale }, tx);
    },
    db,
  );
