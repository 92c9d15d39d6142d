import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";
import { users } from "../accounts/accounts";
import { createdAt, moment } from "../columns";
import { inquiries } from "../inquiries/inquiries";
import { fairStands } from "./fairs";

const bigintId = () => bigint({ mode: "number" }).notNull();

/**
 * A visitor whom a shop met at its stand. With an email address the lead is an inquiry; a card that nobody has read yet
 * waits for one. Tenant table.
 */
export const fairLeads = pgTable(
  "fair_leads",
  {
    /** Chosen by the phone that took the lead, so that a repeat is the same lead. */
    id: uuid().primaryKey(),
    fairId: bigintId(),
    shopId: bigintId(),
    /** The member who took it. */
    userId: uuid().references(() => users.id),
    name: text(),
    email: text(),
    /** ISO 3166-1 alpha-2. */
    country: text(),
    /** The visitor's language. */
    locale: text().$type<Locale>().notNull(),
    listingIds: bigint({ mode: "number" }).array().notNull().default(sql`'{}'`),
    note: text(),
    /** The picture of the visitor's card: its key among the attachments. */
    cardKey: text(),
    /** The visitor agreed to an email. */
    mayMail: text().$type<"yes" | "no">().notNull().default("no"),
    inquiryId: uuid(),
    takenAt: moment().notNull(),
    createdAt: createdAt(),
  },
  (lead) => [
    foreignKey({
      columns: [lead.fairId, lead.shopId],
      foreignColumns: [fairStands.fairId, fairStands.shopId],
      name: "fair_leads_of_stand",
    }),
    foreignKey({
      columns: [lead.shopId, lead.inquiryId],
      foreignColumns: [inquiries.shopId, inquiries.id],
      name: "fair_leads_of_inquiry",
    }),
    unique("fair_leads_once_an_inquiry").on(lead.inquiryId),
    index("fair_leads_by_fair").on(lead.shopId, lead.fairId, lead.takenAt.desc()),
    check("fair_leads_may_mail", sql`${lead.mayMail} in ('yes', 'no')`),
    check(
      "fair_leads_known",
      sql`${lead.email} is not null or ${lead.cardKey} is not null or ${lead.name} is not null`,
    ),
    check("fair_leads_inquiry", sql`${lead.inquiryId} is null or ${lead.email} is not null`),
    check("fair_leads_country", sql`${lead.country} ~ '^[A-Z]{2}$'`),
    check(
      "fair_leads_lengths",
      sql`length(${lead.name}) <= 80 and length(${lead.email}) <= 254 and length(${lead.note}) <= 1000 and length(${lead.cardKey}) <= 64 and cardinality(${lead.listingIds}) <= 12`,
    ),
  ],
);
