import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";
import { createdAt, moment, privateId } from "../columns";

/** Everyone with an account: members of shops, buyers, operators. One person may be all three. */
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
    createdAt: createdAt(),
    /** The day in Yiwu; owners of a shop see it of their people. */
    lastSignInOn: date(),
  },
  (user) => [
    check("users_email_is_lower_case", sql`${user.email} = lower(${user.email}) and length(${user.email}) <= 254`),
    check("users_name_length", sql`length(${user.name}) between 1 and 80`),
  ],
);

/** An opaque session; only the SHA-256 of its token is kept. */
export const sessions = pgTable(
  "sessions",
  {
    sessionToken: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** A link proves the mailbox, so its session may choose a new password without knowing the old one. */
    startedBy: text().$type<"password" | "link">().notNull().default("password"),
    /** Names it to its person, without telling anything of the token. */
    id: uuid().notNull().unique().defaultRandom(),
    /** "Chrome · Android": families, no versions. */
    device: text(),
    /** Password or link were right and the code is still to come: good for nothing else, and not for long. */
    isCodePending: boolean().notNull().default(false),
    /** When a code was last given in this session; operators need a fresh one. */
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

/** Sign-in links: the SHA-256 of a single-use token for an e-mail address. */
export const verificationTokens = pgTable(
  "verification_tokens",
  { identifier: text().notNull(), token: text().notNull(), expires: moment().notNull() },
  (token) => [primaryKey({ columns: [token.identifier, token.token] })],
);

/** How often a key (an address, an account, a pair of both) did something in a window of time. */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  count: integer().notNull(),
  windowEndsAt: moment().notNull(),
});

/** E-mail addresses (their SHA-256) whose reader has shown that they read them, with or without an account. */
export const confirmedEmails = pgTable("confirmed_emails", { reader: text().primaryKey(), confirmedAt: createdAt() });
