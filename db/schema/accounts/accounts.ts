import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";
import { createdAt, moment, privateId } from "../columns";

/** People with an account: members of shops, buyers and operators. One person may be all three. */
export const users = pgTable(
  "users",
  {
    id: privateId(),
    name: text().notNull(),
    /** Lower case. */
    email: text().notNull().unique(),
    emailVerified: moment(),
    image: text(),
    locale: text().$type<Locale>().notNull().default("en"),
    passwordHash: text(),
    isOperator: boolean().notNull().default(false),
    /** What an operator may do; without effect for everyone else. */
    operatorRole: text().$type<"agent" | "lead" | "auditor">().notNull().default("agent"),
    createdAt: createdAt(),
    /** The day of the last sign-in, in Yiwu. Owners of a shop see it of their members. */
    lastSignInOn: date(),
    /** The time since which a lead has locked the account, which then cannot sign in. */
    lockedAt: moment(),
  },
  (user) => [
    check("users_email_is_lower_case", sql`${user.email} = lower(${user.email}) and length(${user.email}) <= 254`),
    check("users_operator_role", sql`${user.operatorRole} in ('agent', 'lead', 'auditor')`),
    check("users_name_length", sql`length(${user.name}) between 1 and 80`),
  ],
);

/** A session. The table stores only the SHA-256 of its token. */
export const sessions = pgTable(
  "sessions",
  {
    sessionToken: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** A link proves the mailbox, so its session may choose a new password without knowing the old one. */
    startedBy: text().$type<"password" | "link">().notNull().default("password"),
    /** The id by which the person ends the session; it reveals nothing about the token. */
    id: uuid().notNull().unique().defaultRandom(),
    /** Browser and system without versions: "Chrome · Android". */
    device: text(),
    /** Whether the second step is still missing. Such a session is short and only accepts a code. */
    isCodePending: boolean().notNull().default(false),
    /** The time of the last code in this session; operators need a recent one. */
    secondStepAt: moment(),
    expires: moment().notNull(),
    createdAt: createdAt(),
  },
  (session) => [
    index("sessions_by_user").on(session.userId),
    check("sessions_device_length", sql`length(${session.device}) <= 60`),
    check("sessions_started_by", sql`${session.startedBy} in ('password', 'link')`),
  ],
);

/** Sign-in links: the SHA-256 of a single-use token for an email address. */
export const verificationTokens = pgTable(
  "verification_tokens",
  { identifier: text().notNull(), token: text().notNull(), expires: moment().notNull() },
  (token) => [primaryKey({ columns: [token.identifier, token.token] })],
);

/** The number of attempts of a key (an address, an account or a pair of both) in a window of time. */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  count: integer().notNull(),
  windowEndsAt: moment().notNull(),
});

/** The SHA-256 of each email address whose reader has confirmed it, with or without an account. */
export const confirmedEmails = pgTable("confirmed_emails", { reader: text().primaryKey(), confirmedAt: createdAt() });
