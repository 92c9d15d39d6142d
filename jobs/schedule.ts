import { type Db, database } from "@/db/client";
import { countAttempt } from "@/lib/accounts/rate-limit";
import { enqueue } from "@/lib/events/job";
import { hasPicturesToHash } from "@/lib/media/hash-pictures";
import { isTranslationAwaited } from "@/lib/translations/translate-awaited";
import type { internalJobs } from "./internal-jobs";

/** Job name → seconds between its runs. */
const intervals = {
  refreshLeadTimes: 300,
  measureShops: 3_600,
  expireInquiries: 3_600,
  expireQuotes: 600,
  closeTrials: 600,
  sweep: 3_600,
  maintainPartitions: 3_600,
  deleteUnusedPictures: 86_400,
  buildSuggestions: 21_600,
  measureHeat: 3_600,
  measureCategories: 86_400,
  measureMarket: 86_400,
  rollUpWeeks: 86_400,
  detectDrops: 7 * 86_400,
  refreshRates: 6 * 3_600,
  countSearchRows: 6 * 3_600,
  paginateFloors: 3_600,
  refreshExpiredShopCards: 3_600,
  reclusterSearchRows: 7 * 86_400,
  refreshSitemaps: 9 * 60,
  sendAddresses: 5 * 60,
  mailSearches: 3_600,
  releaseBooths: 6 * 3_600,
  ageVerifications: 6 * 3_600,
  endExpiredInspections: 300,
  completeDueTransfers: 900,
  translateAwaited: 25,
  hashPictures: 60,
} satisfies Partial<Record<keyof typeof internalJobs, number>>;

/** Frequent jobs, which are enqueued only while there is work for them. */
const conditions: Partial<Record<string, (db: Db) => Promise<boolean>>> = {
  translateAwaited: isTranslationAwaited,
  hashPictures: hasPicturesToHash,
};

/** Enqueues the scheduled jobs that are due; of several processes, one does. */
export async function scheduleJobs(db: Db = database): Promise<void> {
  for (const [name, windowSeconds] of Object.entries(intervals)) {
    if ((await conditions[name]?.(db)) === false) continue;
    await db.transaction(async (tx) => {
      const isDue = await countAttempt(`clock:${name}`, { limit: 1, windowSeconds }, tx);
      if (isDue) await enqueue([{ name, eventId: null, data: {} }], tx);
    });
  }
}
