import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";
import { createdAt } from "../columns";
import { messages } from "../inquiries/inquiries";

/** The machine translation of a message into its reader's language. Tenant table; rows never change. */
export const messageTranslations = pgTable(
  "message_translations",
  {
    messageId: uuid().notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    locale: text().$type<Locale>().notNull(),
    body: text().notNull(),
    /** The model that wrote it. */
    provider: text().notNull(),
    createdAt: createdAt(),
  },
  (translation) => [
    primaryKey({ columns: [translation.messageId, translation.locale] }),
    foreignKey({
      columns: [translation.shopId, translation.messageId],
      foreignColumns: [messages.shopId, messages.id],
      name: "message_translations_of_message",
    }).onDelete("cascade"),
    check(
      "message_translations_lengths",
      sql`length(${translation.body}) between 1 and 20000 and length(${translation.provider}) between 1 and 200`,
    ),
    check(
      "message_translations_locale",
      sql`${translation.locale} in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr')`,
    ),
  ],
);
