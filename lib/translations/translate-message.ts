import { and, asc, eq, isNull, ne, notExists, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { inquiries, messages, messageTranslations, shops } from "@/db/schema";
import { guest } from "../core/actor";
import { PermanentFailure } from "../core/errors";
import type { Job } from "../events/job";
import { recordEvent } from "../events/record-event";
import { plainText } from "../http/plain-text";
import type { Locale } from "../i18n/locale";
import { getConfiguredTranslator } from "./configured-translator";
import type { PhraseLine } from "./recognise-phrase-lines";
import { translateText } from "./translate-text";
import type { Translator } from "./translator";

type MessageReference = { shopId: number; inquiryId: string; messageId?: string };

/**
 * Translates a message for the other side, or all messages of a new or released inquiry. Does nothing for held
 * inquiries and spam, or without a translator. It is idempotent.
 * @throws Hopeless when a translation was refused or rejected, after the others are stored; errors of the translator
 */
export async function translateMessage(
  { data }: Job<MessageReference>,
  translator?: Translator,
  db: Db = database,
): Promise<void> {
  const used = translator ?? (await getConfiguredTranslator());
  if (!used) return;
  let refused: PermanentFailure | undefined;
  for (const { to, ...message } of await listUntranslated(data, db))
    try {
      const body = await translateText({ ...message, phrases: message.phrases as PhraseLine[] | null }, to, used);
      if (body !== undefined)
        await saveTranslation(
          data,
          { messageId: message.id, locale: to, body: plainText(body), provider: used.name },
          db,
        );
    } catch (error) {
      if (!(error instanceof PermanentFailure)) throw error;
      refused = error;
    }
  if (refused) throw refused;
}

/** Lists the messages without a translation into the reader's language, with that language. */
const listUntranslated = ({ shopId, inquiryId, messageId }: MessageReference, db: Db) =>
  asShop(
    shopId,
    (tx) => {
      const to = sql<Locale>`case when ${messages.side} = 'buyer' then ${shops.locale} else ${inquiries.locale} end`;
      return tx
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
