import { sql } from "drizzle-orm";
import { bigint, check, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment } from "../columns";
import { users } from "./accounts";

const owner = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** A person's two-step sign-in. Seen by its person alone. */
export const twoSteps = pgTable(
  "two_steps",
  {
    userId: owner().primaryKey(),
    /** Encrypted with a key derived from AUTH_SECRET; see lib/security/hmac.ts. */
    secret: text().notNull(),
    createdAt: createdAt(),
    /** When a first code proved that the app has the secret; no code is required before. */
    confirmedAt: moment(),
    /** The 30 seconds of the last code that was taken: it and those before are used up. */
    lastCounter: bigint({ mode: "number" }),
  },
  (step) => [check("two_steps_secret_length", sql`length(${step.secret}) <= 200`)],
);

/** Codes that replace the phone, each valid once. Visible to its person alone. */
export const recoveryCodes = pgTable(
  "recovery_codes",
  {
    userId: owner(),
    /** A keyed hash of the code; see lib/security/hmac.ts. */
    codeHash: text().notNull(),
    createdAt: createdAt(),
  },
  (code) => [
    primaryKey({ columns: [code.userId, code.codeHash] }),
    check("recovery_codes_length", sql`length(${code.codeHash}) <= 100`),
  ],
);
