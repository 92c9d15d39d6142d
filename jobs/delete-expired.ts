import { and, isNotNull, lt, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { jobs, verificationTokens } from "@/db/schema";
import { deleteEndedWindows } from "@/lib/accounts/rate-limit";
import { deleteExpiredSessions } from "@/lib/accounts/sessions";
import { deleteExpiredWatchers } from "@/lib/catalogue/trials/delete-expired-watchers";
import { deleteOldKeys } from "@/lib/events/run-once";
import { deleteExpiredUploads } from "@/lib/media/attachments/delete-expired-uploads";
import { deleteExpiredFileUploads } from "@/lib/media/uploads/delete-expired-file-uploads";
import { deleteOldDeliveries } from "@/lib/notifications/decide-delivery";
import { deleteOldSearchMisses } from "@/lib/search/misses/record-search-misses";
import { deleteOldInvitations } from "@/lib/shops/members/delete-old-invitations";

/**
 * Deletes expired rows: rate-limit windows, form keys, unused sign-in links, old searches without results, and jobs
 * that were done 30 days ago.
 */
export async function deleteExpired(): Promise<void> {
  await deleteEndedWindows();
  await deleteExpiredSessions();
  await deleteOldKeys(database);
  await deleteExpiredUploads();
  await deleteExpiredFileUploads();
  await database.delete(verificationTokens).where(lt(verificationTokens.expires, sql`now()`));
  await deleteOldDeliveries();
  await deleteOldInvitations();
  await deleteExpiredWatchers();
  await deleteOldSearchMisses();
  await database.delete(jobs).where(and(isNotNull(jobs.doneAt), lt(jobs.doneAt, sql`now() - interval '30 days'`)));
}
