import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";
import { shops } from "./shops";

/** An open invitation to work in a shop; deleted once it is answered. Tenant table. */
export const memberInvitations = pgTable(
  "member_invitations",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    /** Lower case. */
    email: text().notNull(),
    /** The role. An invitation cannot make an owner; only a member can become one. */
    role: text().$type<"assistant" | "manager">().notNull(),
    /** The language of its email and of the account that it creates. */
    locale: text().$type<Locale>().notNull(),
    /** SHA-256 of the newest link's token. */
    tokenHash: text().notNull().unique("member_invitations_token_hash_unique"),
    /** The number of emails, each with another link. */
    round: smallint().notNull().default(1),
    invitedBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    sentAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
  },
  (invitation) => [
    unique("member_invitations_once").on(invitation.shopId, invitation.email),
    index("member_invitations_by_email").on(invitation.email),
    check("member_invitations_role", sql`${invitation.role} in ('assistant', 'manager')`),
    check(
      "member_invitations_locale",
      sql`${invitation.locale} in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr')`,
    ),
    check(
      "member_invitations_email",
      sql`${invitation.email} = lower(${invitation.email}) and length(${invitation.email}) <= 254`,
    ),
    check("member_invitations_token_length", sql`length(${invitation.tokenHash}) <= 100`),
  ],
);
