import { lt, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { verificationTokens } from "@/db/schema";
import { deleteEndedWindows } from "@/lib/accounts/rate-limit";
import { deleteExpiredSessions } from "@/lib/accounts/sessions";
import { deleteExpiredWatchers } from "@/lib/catalogue/trials/delete-expired-watchers";
import { deleteDoneJobs } from "@/lib/events/job";
import { deleteOldKeys } from "@/lib/events/run-once";
import { deleteExpiredUploads } from "@/lib/media/attachments/delete-expired-uploads";
import { deleteExpiredFileUploads } from "@/lib/media/uploads/delete-expired-file-uploads";
import { deleteOldDeliveries } from "@/lib/notifications/decide-delivery";
import { deleteOldInvitations } from "@/lib/shops/members/delete-old-invitations";

/**
 * Deletes expired rows: rate-limit windows, form keys, unused sign-in links, and jobs that were done 30 days ago.
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
  await deleteDoneJobs();
}

/** Creates the partitions of the next months and drops those of months that need not be stored any longer. */
export const maintainPartitions = (): Promise<unknown> => database.execute(sql`select maintain_partitions()`);
