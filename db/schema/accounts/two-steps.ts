import { sql } from "drizzle-orm";
import { bigint, check, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment } from "../columns";
import { users } from "./accounts";

const owner = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** A person's two-step sign-in. Only that person can read it. */
export const twoSteps = pgTable(
  "two_steps",
  {
    userId: owner().primaryKey(),
    /** Encrypted with a key derived from AUTH_SECRET; see lib/security/hmac.ts. */
    secret: text().notNull(),
    createdAt: createdAt(),
    /** The time at which a first code proved that the app has the secret. Sign-in requires no code before. */
    confirmedAt: moment(),
    /** The 30-second step of the last accepted code; this code and all earlier ones are rejected from then on. */
    lastCounter: bigint({ mode: "number" }),
  },
  (step) => [check("two_steps_secret_length", sql`length(${step.secret}) <= 200`)],
);

/** Recovery codes that replace the app, each valid once. Only their person can read them. */
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
