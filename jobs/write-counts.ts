import { countViews } from "@/lib/catalogue/count-views";
import type { Seen } from "@/lib/http/visits";
import { countVisits } from "@/lib/insights/count-visits";
import { countClips, type SeenClips } from "@/lib/videos/count-clips";

/** Writes the views and visits that the document server counted since the last call. */
export async function writeViews({ views, visits }: Seen): Promise<void> {
  await countViews(views);
  await countVisits(visits);
}

/** Writes the video plays that the document server counted since the last call. */
export const writeClips = (seen: SeenClips): Promise<void> => countClips(seen);
