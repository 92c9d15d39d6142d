import { day } from "../ids";
import type { Chance } from "../random";
import { yiwuDate, yiwuDay } from "../yiwu";
import type { CopyBuffers } from "./copy-text";
import type { Plan } from "./plan";

const days = 14;
/** About this many views lead to one inquiry. */
const viewsPerInquiry = 40;

type PublishedListing = { id: number; shopId: number; publishedAt: number };

/** Writes views and inquiries of the last 14 days: a few designs have most of them, rising or falling. */
export function writeDays(
  sheets: CopyBuffers,
  { id, shopId, publishedAt }: PublishedListing,
  plan: Plan,
  chance: Chance,
): void {
  const usual = 1.5 + 500 * chance.share() ** 9;
  const trend = (chance.share() - 0.5) * 0.25;
  const age = Math.floor((yiwuDay(new Date(plan.now)) - yiwuDay(new Date(publishedAt))) / day);
  for (let before = Math.min(days - 1, age); before >= 0; before--) {
    const views = Math.floor(usual * Math.exp(-trend * before) * 2 * chance.share());
    if (views === 0) continue;
    const inquiries = Math.floor(views / viewsPerInquiry + 0.3 * chance.share());
    sheets.add("listing_days", id, shopId, dateBefore(plan.now, before), views, Math.min(views, inquiries));
  }
}

const dates = new Map<number, string[]>();

function dateBefore(now: number, daysBefore: number): string {
  const strings = dates.get(now) ?? Array.from({ length: days }, (_, before) => yiwuDate(new Date(now), before));
  dates.set(now, strings);
  return strings[daysBefore] ?? "";
}
