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
import { fingerprint } from "@/lib/security/hmac";
import { erased } from "./erase-buyer";

const kept = [
  ...[profiles, savedListings, savedShops, savedSearches, searchEmails, unwantedEmails, notices, sessions],
  ...[inquiryListLines, messageDrafts, devices, twoSteps, recoveryCodes],
];

/** Leaves of an account nothing but its id, which the audit log names; nobody can sign in as it. */
export async function erasePerson({ id, email }: { id: string; email: string }, tx: Tx): Promise<void> {
  await asPerson(
    id,
    async (inside) => {
      for (const table of kept) await inside.delete(table).where(eq(table.userId, id));
      await inside.delete(trialWatchers).where(eq(trialWatchers.email, email));
      // What was taken over holds no words, and the shop's minutes are counted from it.
      const isOpen = ne(assistRequests.status, "accepted");
      await inside.delete(assistRequests).where(and(eq(assistRequests.userId, id), isOpen));
      await inside.delete(memberInvitations).where(eq(memberInvitations.email, email));
    },
    tx,
  );
  await tx.delete(deliveries).where(or(eq(deliveries.userId, id), eq(deliveries.reader, fingerprint(email))));
  await tx.delete(confirmedEmails).where(eq(confirmedEmails.reader, fingerprint(email)));
  await tx.delete(verificationTokens).where(inArray(verificationTokens.identifier, [email, confirmationKeyOf(id)]));
  await tx.delete(rateLimits).where(names(rateLimits.key, email));
  await tx.update(jobs).set({ lastError: null }).where(names(jobs.lastError, email));
  await tx
    .update(users)
    .set({
      name: erased,
      email: `${id}@erased.invalid`,
      emailVerified: null,
      image: null,
      passwordHash: null,
      lastSignInOn: null,
    })
    .where(eq(users.id, id));
}

const names = (column: typeof rateLimits.key | typeof jobs.lastError, email: string): SQL =>
  sql`strpos(lower(${column}), ${email}) > 0`;
