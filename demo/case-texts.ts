import type { CaseTarget, ReportReason } from "../db/schema/moderation/moderation";
import type { Locale } from "../lib/i18n/locale";
import caseWords from "./words/cases.json";

/** A report of the demo market; only reports with an email want an answer. */
export type ReportText = { reason: ReportReason; details: string; locale: Locale; minutesAgo: number; email?: string };
type Decided = { measure: "changes" | "hide" | "remove" | "suspend"; facts: string; minutesAgo: number };
type Appealed = { body: string; minutesAgo: number; answer?: string };
/** The reports about one thing, with what operators and the shop did. Each case is about another shop. */
export type CaseText = {
  target: Extract<CaseTarget, "listing" | "shop">;
  reports: ReportText[];
  decided?: Decided;
  appealed?: Appealed;
  /** An agent works on it. */
  isTaken?: true;
};

/** The cases of the demo market: 25 reports, a suspended shop, an open and an answered appeal. */
export const caseTexts = caseWords as readonly CaseText[];
