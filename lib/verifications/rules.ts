import type { Claim } from "@/db/base/proforma-content";
import type { VerificationMethod } from "@/db/schema/shops/shops";
import type { RequestStatus, VerificationOutcome } from "@/db/schema/verifications/requests";
import { pictureLimits } from "../media/limits";

/** The claims in the order in which pages show them. */
export const claims = [
  "identity",
  "licence",
  "booth_lease",
  "factory_visit",
  "line_count",
  "brand",
] as const satisfies Claim[];

export const methods = ["documents", "visit", "video"] as const satisfies VerificationMethod[];

/** The method that an operator most likely used for a claim. */
export const usualMethod = (claim: Claim): VerificationMethod =>
  claim === "factory_visit" || claim === "line_count" ? "visit" : "documents";

/** Hours within which an operator decides, without the time in which the shop owes evidence. */
export const targetHours = 48;
/** Days after which a request that the shop does not answer expires. */
export const answerDays = 60;
/** Days after a decision, or after a request expired, for which evidence is stored. */
export const retentionDays = 90;
/** Days before the end of an approval on which the shop is reminded, the first reminder first. */
export const reminderDays = [30, 7] as const;

export const evidenceLimits = {
  /** Files that a shop sends at once. */
  files: 6,
  /** Bytes of one file as sent. */
  bytes: 20 * 1024 * 1024,
  pixels: pictureLimits.pixels,
  pages: 60,
} as const;

/** Numbered marks on the photos of a request, removed ones included. */
export const maxMarks = 40;

/** Facts of a request that the shop states, by claim. All of them are required. */
export const factsOf = {
  identity: ["name"],
  licence: ["name", "licenceNumber"],
  booth_lease: ["name", "booth", "leaseUntil"],
  factory_visit: ["address"],
  line_count: ["lineCount", "address"],
  brand: ["name"],
} as const satisfies Record<Claim, readonly Fact[]>;
export const facts = ["name", "licenceNumber", "booth", "leaseUntil", "address", "lineCount"] as const;
export type Fact = (typeof facts)[number];
export const hasFact = (claim: Claim, fact: Fact): boolean => factsOf[claim].some((each) => each === fact);

/** The number of a request as people write it. */
export const requestNumber = (number: number): string => `V-${number}`;

/** Whether the shop has the next step: to send evidence, or more of it. */
export const isWithShop = (status: RequestStatus): boolean => status === "requested" || status === "more_requested";
export const isOpen = (status: RequestStatus): boolean => isWithShop(status) || status === "evidence";

const ofDocument = ["pages", "sharp", "original"] as const;
const moreReasons = {
  identity: ["both_sides", ...ofDocument],
  licence: ["seal", ...ofDocument],
  booth_lease: ["sign", "seal", ...ofDocument],
  factory_visit: ["visit_day", "gate"],
  line_count: ["lines_running", "visit_day"],
  brand: ["certificate", ...ofDocument],
} as const;
const rejectReasons = {
  identity: ["other_name", "ended", "edited"],
  licence: ["other_name", "ended", "edited"],
  booth_lease: ["other_name", "ended", "edited", "not_there"],
  factory_visit: ["not_there", "no_entry"],
  line_count: ["other_count", "not_there", "no_entry"],
  brand: ["other_name", "ended", "edited", "no_right"],
} as const;
const revokeReasons = {
  identity: ["false_document", "new_owner"],
  licence: ["false_document", "ended", "new_owner"],
  booth_lease: ["left", "false_document", "ended"],
  factory_visit: ["left", "false_document"],
  line_count: ["other_count", "left"],
  brand: ["no_right", "false_document", "ended"],
} as const;

/** The ready-made reasons of a decision; an approval needs none. */
export const reasonsOf = {
  more_requested: moreReasons,
  rejected: rejectReasons,
  revoked: revokeReasons,
} as const satisfies Record<Exclude<VerificationOutcome, "approved">, Record<Claim, readonly string[]>>;
type ReasonsOf<Outcome extends keyof typeof reasonsOf> = (typeof reasonsOf)[Outcome][Claim][number];
export type Reason = ReasonsOf<"more_requested"> | ReasonsOf<"rejected"> | ReasonsOf<"revoked">;

/** Returns the reasons among `given` that belong to this outcome and claim. */
export const knownReasons = (outcome: VerificationOutcome, claim: Claim, given: readonly string[]): Reason[] =>
  outcome === "approved" ? [] : (reasonsOf[outcome][claim] as readonly Reason[]).filter((each) => given.includes(each));
