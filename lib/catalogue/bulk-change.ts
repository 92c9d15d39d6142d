import type { ListingStatus } from "@/db/schema";
import type { ListingRows } from "./listing-rows";
import { isUnpublished } from "./policy";

/** One change to many listings. */
export type BulkChange =
  /** Changes every price by this percentage, from -50 to 100, never 0. */
  | { kind: "price"; percent: number }
  | { kind: "moq"; pieces: number }
  /** Sets the working days of the first step; the longer steps move by the same number of days. */
  | { kind: "leadTime"; days: number }
  | { kind: "category"; categoryId: number }
  | { kind: "pause" }
  | { kind: "resume" }
  | { kind: "discontinue" };
export type BulkKind = BulkChange["kind"];

/** The reason why a listing is not changed. */
export type UnchangedReason = "noPrice" | "noLeadTime" | "moqAboveNext" | "already" | "wrongStatus";

export type BulkPlan = {
  /** The rows of the changed listings after the change. */
  after: ListingRows[];
  left: { id: number; why: UnchangedReason }[];
};

/** Applies a change to each listing in memory and writes nothing. `codes`: the attributes of the new category. */
export function planBulk(all: readonly ListingRows[], change: BulkChange, codes: readonly string[] = []): BulkPlan {
  const plan: BulkPlan = { after: [], left: [] };
  for (const rows of all) {
    const changed = applyChange(rows, change, codes);
    if (typeof changed === "string") plan.left.push({ id: rows.listing.id, why: changed });
    else plan.after.push(changed);
  }
  return plan;
}

function applyChange(rows: ListingRows, change: BulkChange, codes: readonly string[]): ListingRows | UnchangedReason {
  switch (change.kind) {
    case "price":
      if (rows.tiers.length === 0) return "noPrice";
      return {
        ...rows,
        tiers: rows.tiers.map((tier) => ({ ...tier, unit_price: adjustPrice(tier.unit_price, change.percent) })),
      };
    case "moq":
      return withMoq(rows, change.pieces);
    case "leadTime":
      return withLeadTime(rows, change.days);
    case "category": {
      const { attributes, category_id } = rows.listing;
      if (category_id === change.categoryId) return "already";
      const remaining = Object.fromEntries(Object.entries(attributes).filter(([code]) => codes.includes(code)));
      return { ...rows, listing: { ...rows.listing, category_id: change.categoryId, attributes: remaining } };
    }
    case "pause":
      return withStatus(rows, "paused", ["published"]);
    case "resume":
      return withStatus(rows, "published", ["paused"]);
    case "discontinue":
      return withStatus(rows, "discontinued", ["published", "paused"]);
  }
}

/** Returns the price after a change in percent, rounded to the smallest unit and at least 1. */
export const adjustPrice = (unitPrice: number, percent: number): number =>
  Math.max(1, Math.round((unitPrice * (100 + percent)) / 100));

function withMoq(rows: ListingRows, pieces: number): ListingRows | UnchangedReason {
  const [first, next] = rows.tiers;
  if (!first) return "noPrice";
  if (first.from_quantity === pieces) return "already";
  if (next && next.from_quantity <= pieces) return "moqAboveNext";
  return { ...rows, tiers: [{ ...first, from_quantity: pieces }, ...rows.tiers.slice(1)] };
}

function withLeadTime(rows: ListingRows, days: number): ListingRows | UnchangedReason {
  const [first] = rows.lead_times;
  if (!first) return "noLeadTime";
  if (first.working_days === days) return "already";
  const later = days - first.working_days;
  const moved = (step: typeof first) => Math.min(365, Math.max(days, step.working_days + later));
  return { ...rows, lead_times: rows.lead_times.map((step) => ({ ...step, working_days: moved(step) })) };
}

function withStatus(
  rows: ListingRows,
  to: ListingStatus,
  from: readonly ListingStatus[],
): ListingRows | UnchangedReason {
  const { status } = rows.listing;
  if (status === to) return "already";
  if (isUnpublished({ status }) || !from.includes(status)) return "wrongStatus";
  return { ...rows, listing: { ...rows.listing, status: to } };
}
