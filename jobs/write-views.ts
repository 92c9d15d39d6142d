import { countViews } from "@/lib/catalogue/count-views";
import type { PendingCounts } from "@/lib/http/visits";
import { countVisits } from "@/lib/insights/count-visits";

/** What the document server saw since the last time. */
export async function writeViews({ views, visits }: PendingCounts): Promise<void> {
  await countViews(views);
  await countVisits(visits);
}
