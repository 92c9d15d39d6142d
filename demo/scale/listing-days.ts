import { day } from "../ids";
import type { Chance } from "../random";
import { yiwuDate, yiwuDay } from "../yiwu";
import type { Sheets } from "./copy-text";
import type { Plan } from "./plan";

const days = 14;
/** Nobody asks before having looked at it a few times. */
const viewsAnInquiry = 40;

type Seen = { id: number; shopId: number; publishedAt: number };

/** Views and inquiries of the last fortnight: a few designs have most of them, and some of those rise or fall. */
export function writeDays(sheets: Sheets, { id, shopId, publishedAt }: Seen, plan: Plan, chance: Chance): void {
  const usual = 1.5 + 500 * chance.share() ** 9;
  const trend = (chance.share() - 0.5) * 0.25;
  const age = Math.floor((yiwuDay(new Date(plan.now)) - yiwuDay(new Date(publishedAt))) / day);
  for (let before = Math.min(days - 1, age); before >= 0; before--) {
    const views = Math.floor(usual * Math.exp(-trend * before) * 2 * chance.share());
    if (views === 0) continue;
    const inquiries = Math.floor(views / viewsAnInquiry + 0.3 * chance.share());
    sheets.add("listing_days", id, shopId, dateBefore(plan.now, before), views, Math.min(views, inquiries));
  }
}

const dates = new Map<number, string[]>();

function dateBefore(now: number, daysBefore: number): string {
  const known = dates.get(now) ?? Array.from({ length: days }, (_, before) => yiwuDate(new Date(now), before));
  dates.set(now, known);
  return known[daysBefore] ?? "";
}
