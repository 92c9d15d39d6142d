import { countClips, type SeenClips } from "@/lib/videos/count-clips";

/** Writes the video plays that the document server counted since the last call. */
export const writeClips = (seen: SeenClips): Promise<void> => countClips(seen);
