import { and, eq, inArray, ne, or, type SQL, sql } from "drizzle-orm";
import { asPerson, type Tx } from "@/db/client";
import {
  assistRequests,
  confirmedEmails,
  deliveries,
  devices,
  inquiryListLines,
  jobs,
  memberInvitations,
  messageDrafts,
  notices,
  profiles,
  rateLimits,
  recoveryCodes,
  savedListings,
  savedSearches,
  savedShops,
  searchEmails,
  sessions,
  trialWatchers,
  twoSteps,
  unwantedEmails,
  users,
  verificationTokens,
} from "@/db/schema";
import { confirmationKeyOf } from "@/lib/accounts/email-confirmation";
import { sha256Hex } from "@/lib/security/hmac";
import { erasedText } from "./erase-buyer";

const personalTables = [
  ...[profiles, savedListings, savedShops, savedSearches, searchEmails, unwantedEmails, notices, sessions],
  ...[inquiryListLines, messageDrafts, devices, twoSteps, recoveryCodes],
];

/** Erases an account except for its id, which the audit log refers to. Nobody can sign in to it afterwards. */
export async function erasePerson({ id, email }: { id: string; email: string }, tx: Tx): Promise<void> {
  await asPerson(
    id,
    async (inside) => {
      for (const table of personalTables) await inside.delete(table).where(eq(table.userId, id));
      await inside.delete(trialWatchers).where(eq(trialWatchers.email, email));
      // An accepted draft holds no text, and the shop's saved minutes are counted from it.
      const isOpen = ne(assistRequests.status, "accepted");
      await inside.delete(assistRequests).where(and(eq(assistRequests.userId, id), isOpen));
      await inside.delete(memberInvitations).where(eq(memberInvitations.email, email));
    },
    tx,
  );
  await tx.delete(deliveries).where(or(eq(deliveries.userId, id), eq(deliveries.reader, sha256Hex(email))));
  await tx.delete(confirmedEmails).where(eq(confirmedEmails.reader, sha256Hex(email)));
  await tx.delete(verificationTokens).where(inArray(verificationTokens.identifier, [email, confirmationKeyOf(id)]));
  await tx.delete(rateLimits).where(contains(rateLimits.key, email));
  await tx.update(jobs).set({ lastError: null }).where(contains(jobs.lastError, email));
  await tx
    .update(users)
    .set({
      name: erasedText,
      email: `${id}@erased.invalid`,
      emailVerified: null,
      image: null,
      passwordHash: null,
      lastSignInOn: null,
    })
    .where(eq(users.id, id));
}

const contains = (column: typeof rateLimits.key | typeof jobs.lastError, email: string): SQL =>
  sql`strpos(lower(${column}), ${email}) > 0`;
