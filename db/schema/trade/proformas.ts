import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { ProformaContent } from "../../base/proforma-content";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";
import { inquiries } from "../inquiries/inquiries";
import { shops } from "../shops/shops";
import { quotes } from "./quotes";

/**
 * A version of a shop's bank details. Tenant table. A version is never edited: a change inserts a new version, which
 * takes effect later and can be cancelled until then.
 */
export const bankAccounts = pgTable(
  "bank_accounts",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    version: smallint().notNull(),
    beneficiary: text().notNull(),
    bankName: text().notNull(),
    /** An account number or an IBAN, without spaces. */
    accountNumber: text().notNull(),
    /** BIC of 8 or 11 characters. */
    swift: text().notNull(),
    bankAddress: text(),
    /** The currency of the account. */
    currency: text().$type<"CNY" | "USD">().notNull(),
    createdBy: uuid().references(() => users.id),
    createdAt: createdAt(),
    effectiveAt: moment().notNull(),
    cancelledAt: moment(),
  },
  (account) => [
    unique("bank_accounts_of_shop").on(account.shopId, account.id),
    unique("bank_accounts_versions").on(account.shopId, account.version),
    check("bank_accounts_version", sql`${account.version} between 1 and 999`),
    check("bank_accounts_number_form", sql`${account.accountNumber} ~ '^[A-Z0-9]{5,34}$'`),
    check("bank_accounts_swift_form", sql`${account.swift} ~ '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$'`),
    check("bank_accounts_currency", sql`${account.currency} in ('CNY', 'USD')`),
    check(
      "bank_accounts_lengths",
      sql`length(${account.beneficiary}) between 1 and 120 and length(${account.bankName}) between 1 and 120 and length(${account.bankAddress}) <= 200`,
    ),
    check("bank_accounts_wait", sql`${account.version} = 1 or ${account.effectiveAt} > ${account.createdAt}`),
    check("bank_accounts_cancelled_in_time", sql`${account.cancelledAt} < ${account.effectiveAt}`),
  ],
);

/** The last proforma number of a shop in a year. A transaction locks it to take the next number. Tenant table. */
export const proformaCounters = pgTable(
  "proforma_counters",
  {
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    year: smallint().notNull(),
    last: integer().notNull(),
  },
  (counter) => [primaryKey({ columns: [counter.shopId, counter.year] })],
);

/** An issued proforma. Tenant table. Only cancelling changes it, and its number is not used again. */
export const proformas = pgTable(
  "proformas",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" }).notNull(),
    inquiryId: uuid().notNull(),
    quoteId: uuid().notNull(),
    bankAccountId: uuid().notNull(),
    year: smallint().notNull(),
    sequence: integer().notNull(),
    /** "PI-SPRING-TOYS-2026-0001". */
    number: text().notNull(),
    content: jsonb().$type<ProformaContent>().notNull(),
    /** The member who issued it; null if the acceptance of the quote issued it. */
    issuedBy: uuid().references(() => users.id),
    issuedAt: moment().notNull(),
    cancelledAt: moment(),
    cancelReason: text(),
  },
  (proforma) => [
    unique("proformas_of_shop").on(proforma.shopId, proforma.id),
    unique("proformas_numbers").on(proforma.shopId, proforma.year, proforma.sequence),
    uniqueIndex("proformas_one_a_quote").on(proforma.quoteId).where(sql`${proforma.cancelledAt} is null`),
    index("proformas_by_inquiry").on(proforma.inquiryId),
    index("proformas_by_shop").on(proforma.shopId, proforma.issuedAt.desc()),
    foreignKey({
      columns: [proforma.shopId, proforma.inquiryId],
      foreignColumns: [inquiries.shopId, inquiries.id],
      name: "proformas_of_inquiry",
    }),
    foreignKey({
      columns: [proforma.shopId, proforma.quoteId],
      foreignColumns: [quotes.shopId, quotes.id],
      name: "proformas_of_quote",
    }),
    foreignKey({
      columns: [proforma.shopId, proforma.bankAccountId],
      foreignColumns: [bankAccounts.shopId, bankAccounts.id],
      name: "proformas_paid_into",
    }),
    check("proformas_number_form", sql`${proforma.number} ~ '^PI-[A-Z0-9-]{1,24}-[0-9]{4}-[0-9]{4,9}$'`),
    check("proformas_content_length", sql`length(${proforma.content}::text) <= 400000`),
    check(
      "proformas_cancel_reason",
      sql`(${proforma.cancelledAt} is null) = (${proforma.cancelReason} is null) and length(${proforma.cancelReason}) between 1 and 500`,
    ),
  ],
);

/** The PDF of a proforma for a reader. The same content always has the same bytes. Tenant table. */
export const proformaFiles = pgTable(
  "proforma_files",
  {
    proformaId: uuid().notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    /** SHA-256 of the content of the PDF. */
    sheetHash: text().notNull(),
    /** SHA-256 of the PDF, which is also its name in storage. */
    fileHash: text().notNull(),
    bytes: integer().notNull(),
    createdAt: createdAt(),
  },
  (file) => [
    primaryKey({ columns: [file.proformaId, file.sheetHash] }),
    foreignKey({
      columns: [file.shopId, file.proformaId],
      foreignColumns: [proformas.shopId, proformas.id],
      name: "proforma_files_of_proforma",
    }),
    check("proforma_files_hashes", sql`${file.sheetHash} ~ '^[0-9a-f]{64}$' and ${file.fileHash} ~ '^[0-9a-f]{64}$'`),
  ],
);
