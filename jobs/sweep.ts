import { and, isNotNull, lt, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { jobs, verificationTokens } from "@/db/schema";
import { sweepSessions } from "@/lib/accounts/sessions";
import { sweepUploads } from "@/lib/attachments/sweep-uploads";
import { sweepKeys } from "@/lib/events/act-once";
import { sweepInvitations } from "@/lib/members/sweep-invitations";
import { sweepDeliveries } from "@/lib/notifications/decide-delivery";
import { deleteEndedWindows } from "@/lib/security/rate-limit";
import { sweepWatchers } from "@/lib/trials/sweep-watchers";
import { sweepFileUploads } from "@/lib/uploads/sweep-file-uploads";

/** Forgets what is over: windows of limits, keys of forms, links that signed nobody in, jobs that were done a month ago. */
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
