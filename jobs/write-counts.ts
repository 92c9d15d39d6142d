import { countViews } from "@/lib/catalogue/count-views";
import type { PendingSearchMisses } from "@/lib/http/search-misses";
import type { PendingCounts } from "@/lib/http/visits";
import { countVisits } from "@/lib/insights/count-visits";
import { recordSearchMisses } from "@/lib/search/misses/record-search-misses";
import { countVideoViews, type PendingVideoCounts } from "@/lib/videos/count-video-views";

/** Writes the views and visits that the document server counted since the last call. */
export async function writeViews({ views, visits }: PendingCounts): Promise<void> {
  await countViews(views);
  await countVisits(visits);
}

/** Writes the video plays that the document server counted since the last call. */
export const writeVideoCounts = (pending: PendingVideoCounts): Promise<void> => countVideoViews(pending);

/** Writes the searches without results that the document server counted since the last call. */
export const writeSearchMisses = (pending: PendingSearchMisses): Promise<void> => recordSearchMisses(pending);
