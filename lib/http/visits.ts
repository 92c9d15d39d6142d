import type { VisitSource } from "./visit-source";

/** Where somebody looked, and where from. `listingId` 0 is the shop as a whole; `locale` is the language of the page. */
export type Where = { shopId: number; listingId: number; country: string; locale: string; source: VisitSource };
export type Visits = Where & { views: number; visitors: number };

/** What waits to be written: views of designs by their id, and visits by where they are from. */
export type Seen = { views: Map<number, number>; visits: Map<string, Visits> };

export const emptySeen = (): Seen => ({ views: new Map(), visits: new Map() });

/** One view more, and one visitor more when it is somebody new today. */
export function noteVisit(visits: Map<string, Visits>, where: Where, isNew: boolean): void {
  const key = `${where.shopId} ${where.listingId} ${where.country} ${where.locale} ${where.source}`;
  const known = visits.get(key);
  if (!known) visits.set(key, { ...where, views: 1, visitors: isNew ? 1 : 0 });
  else {
    known.views++;
    if (isNew) known.visitors++;
  }
}
