import type { VisitSource } from "./visit-source";

/** The viewed page and the visitor's origin. `listingId` 0 is the shop as a whole; `locale` is the page's language. */
export type VisitOrigin = { shopId: number; listingId: number; country: string; locale: string; source: VisitSource };
export type VisitCounts = VisitOrigin & { views: number; visitors: number };

/** Counts that are not written yet: views of listings by their id, and visits by their origin. */
export type PendingCounts = { views: Map<number, number>; visits: Map<string, VisitCounts> };

export const emptyPendingCounts = (): PendingCounts => ({ views: new Map(), visits: new Map() });

/** Counts one view, and one visitor if it is the first visit of the day. */
export function countVisit(visits: Map<string, VisitCounts>, where: VisitOrigin, isNew: boolean): void {
  const key = `${where.shopId} ${where.listingId} ${where.country} ${where.locale} ${where.source}`;
  const counted = visits.get(key);
  if (!counted) visits.set(key, { ...where, views: 1, visitors: isNew ? 1 : 0 });
  else {
    counted.views++;
    if (isNew) counted.visitors++;
  }
}
