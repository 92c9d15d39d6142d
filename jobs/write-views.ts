import { countViews } from "@/lib/catalogue/count-views";

/** What the document server saw since the last time. */
export const writeViews = (seen: Map<number, number>): Promise<void> => countViews(seen);
