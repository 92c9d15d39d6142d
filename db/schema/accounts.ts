import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "../../lib/locale";
import { createdAt, moment, privateId } from "./columns";

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
    expires: moment().notNull(),
    createdAt: createdAt(),
  },
  (session) => [
    index("sessions_by_user").on(session.userId),
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
export const throttles = pgTable("throttles", {
  key: text().primaryKey(),
  count: integer().notNull(),
  windowEndsAt: moment().notNull(),
});
