import { countVideoViews, type PendingVideoCounts } from "@/lib/videos/count-video-views";

/** What the document server saw of clips since the last time. */
export const writeClips = (seen: PendingVideoCounts): Promise<void> => countVideoViews(seen);
