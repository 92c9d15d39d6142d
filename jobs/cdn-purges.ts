import type { Cdn } from "@/lib/core/cdn-settings";
import { sendPurges } from "@/lib/publishing/cdn/send-purges";

/** How the requests of this process to purge ended, for metrics. */
export const purgeCounts = { sent: 0, failed: 0 };

/** Sends due purges. @returns whether there were any */
export async function sendDuePurges(cdn: Cdn): Promise<boolean> {
  const outcome = await sendPurges(cdn);
  if (outcome) purgeCounts[outcome]++;
  return outcome !== undefined;
}
