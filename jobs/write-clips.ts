import { countClips, type SeenClips } from "@/lib/videos/count-clips";

/** What the document server saw of clips since the last time. */
export const writeClips = (seen: SeenClips): Promise<void> => countClips(seen);
