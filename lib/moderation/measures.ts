import type { ChangedField, Ground, Measure } from "@/db/schema/moderation/decisions";
import type { CaseTarget } from "@/db/schema/moderation/moderation";

/** The measures for each kind of thing, from light to heavy. */
export const measuresOf = {
  listing: ["nothing", "changes", "hide", "remove", "limit", "suspend", "close"],
  shop: ["nothing", "changes", "limit", "suspend", "close"],
  video: ["nothing", "hide", "limit", "suspend", "close"],
  message: ["nothing", "limit", "suspend", "close"],
  thread: ["nothing", "limit", "suspend", "close"],
} as const satisfies Record<CaseTarget, readonly Measure[]>;

/** The fields that a shop can be required to change. */
export const fieldsOf = {
  listing: ["title", "description", "pictures", "price", "attributes"],
  shop: ["name", "story", "booth", "pictures"],
  video: [],
  message: [],
  thread: [],
} as const satisfies Record<CaseTarget, readonly ChangedField[]>;

export const measures = [
  "nothing",
  "changes",
  "hide",
  "remove",
  "limit",
  "suspend",
  "close",
] as const satisfies Measure[];
export const changedFields = [
  "title",
  "description",
  "pictures",
  "price",
  "attributes",
  "name",
  "story",
  "booth",
] as const satisfies ChangedField[];
/** The rules of the market and laws on which a decision can rest; `none` is for doing nothing. */
export const grounds = [
  "brands",
  "forbidden_goods",
  "safety",
  "honesty",
  "pictures",
  "conduct",
  "law",
] as const satisfies Ground[];

export const isMeasureOf = (target: CaseTarget, measure: Measure): boolean =>
  measuresOf[target].some((each) => each === measure);

/** Returns whether a measure is proposed by one lead and confirmed by another. */
export const needsTwoLeads = (measure: Measure): boolean => measure === "suspend" || measure === "close";
export const needsLead = (measure: Measure): boolean => measure === "limit" || needsTwoLeads(measure);

/** Names the words about required changes: they differ for what a rule holds, whose former state may stay public. */
export function changesKey(isHeld: boolean, target: CaseTarget): "changes" | "changesHeld" | "changesHeldText" {
  if (!isHeld) return "changes";
  return target === "shop" ? "changesHeldText" : "changesHeld";
}

/** Minutes for which a decision can be taken back. */
export const undoMinutes = 10;
/** Minutes without an action after which a claim lapses. */
export const claimMinutes = 15;
/** Days within which a shop can appeal, and within which an appeal is to be answered. */
export const appealDays = 180;
export const answerDays = 7;
