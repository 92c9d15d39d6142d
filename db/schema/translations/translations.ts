import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";
import { inquiries, messages } from "../inquiries/inquiries";

/** What translated a message: the phrase book, the configured provider, or the browser of its reader. */
export type TranslationSource = "phrases" | "provider" | "device";

const ofShop = () => bigint({ mode: "number" }).notNull();

/** The translation of a message into its reader's language by a provider. Tenant table; rows never change. */
export const messageTranslations = pgTable(
  "message_translations",
  {
    messageId: uuid().notNull(),
    shopId: ofShop(),
    locale: text().$type<Locale>().notNull(),
    body: text().notNull(),
    /** The service or model that wrote it. */
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

/**
 * A message that waits for its translation, because no provider was configured or it failed. The row holds ids only, so
 * it is not a tenant table.
 */
export const awaitedTranslations = pgTable(
  "awaited_translations",
  {
    messageId: uuid().primaryKey(),
    inquiryId: uuid().notNull(),
    shopId: ofShop(),
    createdAt: createdAt(),
    /** The time of the last attempt; the message that was tried longest ago is next. */
    triedAt: moment().notNull().defaultNow(),
  },
  (awaited) => [
    foreignKey({
      columns: [awaited.shopId, awaited.messageId],
      foreignColumns: [messages.shopId, messages.id],
      name: "awaited_translations_of_message",
    }).onDelete("cascade"),
    index("awaited_translations_by_time").on(awaited.triedAt),
  ],
);

/** A translation that a reader reported as wrong to the operators, who only mark the report as settled. */
export const translationReports = pgTable(
  "translation_reports",
  {
    id: privateId(),
    messageId: uuid().notNull(),
    inquiryId: uuid().notNull(),
    shopId: ofShop(),
    /** The side that reported it. */
    side: text().$type<"buyer" | "shop">().notNull(),
    /** The person who reports; null for a guest. */
    userId: uuid().references(() => users.id),
    original: text().notNull(),
    originalLocale: text().$type<Locale>().notNull(),
    /** The translation that the reader saw, and its language. */
    shown: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    source: text().$type<TranslationSource>().notNull(),
    /** The service or model, if a provider translated it. */
    provider: text(),
    /** The reader's own words about it. */
    details: text(),
    createdAt: createdAt(),
    settledAt: moment(),
    settledBy: uuid().references(() => users.id),
  },
  (report) => [
    unique("translation_reports_once").on(report.messageId, report.locale, report.source, report.side),
    foreignKey({
      columns: [report.shopId, report.messageId],
      foreignColumns: [messages.shopId, messages.id],
      name: "translation_reports_of_message",
    }).onDelete("cascade"),
    foreignKey({
      columns: [report.shopId, report.inquiryId],
      foreignColumns: [inquiries.shopId, inquiries.id],
      name: "translation_reports_of_inquiry",
    }),
    index("translation_reports_open").on(report.createdAt).where(sql`${report.settledAt} is null`),
    index("translation_reports_by_inquiry").on(report.inquiryId),
    check("translation_reports_side", sql`${report.side} in ('buyer', 'shop')`),
    check("translation_reports_source", sql`${report.source} in ('phrases', 'provider', 'device')`),
    check(
      "translation_reports_locales",
      sql`${report.locale} in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr')
        and ${report.originalLocale} in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr')`,
    ),
    check(
      "translation_reports_lengths",
      sql`length(${report.original}) between 1 and 20000 and length(${report.shown}) between 1 and 20000
        and length(${report.details}) <= 1000 and length(${report.provider}) <= 200`,
    ),
  ],
);
