import { and, isNotNull, lt, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { jobs, verificationTokens } from "@/db/schema";
import { deleteEndedWindows } from "@/lib/accounts/rate-limit";
import { sweepSessions } from "@/lib/accounts/sessions";
import { sweepWatchers } from "@/lib/catalogue/trials/sweep-watchers";
import { sweepKeys } from "@/lib/events/run-once";
import { sweepUploads } from "@/lib/media/attachments/sweep-uploads";
import { sweepFileUploads } from "@/lib/media/uploads/sweep-file-uploads";
import { sweepDeliveries } from "@/lib/notifications/decide-delivery";
import { sweepInvitations } from "@/lib/shops/members/sweep-invitations";

/** Deletes expired rows: rate-limit windows, form keys, unused sign-in links, and jobs that were done 30 days ago. */
export async function sweep(): Promise<void> {
  await deleteEndedWindows();
  await sweepSessions();
  await sweepKeys(database);
  await sweepUploads();
  await sweepFileUploads();
  await database.delete(verificationTokens).where(lt(verificationTokens.expires, sql`now()`));
  await sweepDeliveries();
  await sweepInvitations();
  await sweepWatchers();
  await database.delete(jobs).where(and(isNotNull(jobs.doneAt), lt(jobs.doneAt, sql`now() - interval '30 days'`)));
}
