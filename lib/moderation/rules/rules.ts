import type { ReportReason } from "@/db/schema/moderation/moderation";
import type { RuleMode, RuleName } from "@/db/schema/moderation/rules";

export const ruleModes = ["off", "queue", "hold"] as const satisfies RuleMode[];

/** The rules that look for words of a list. */
export const wordRules = ["counterfeit_words", "brand_words", "banned_goods"] as const satisfies RuleName[];
export type WordRule = (typeof wordRules)[number];
export const isWordRule = (rule: RuleName): rule is WordRule => wordRules.some((each) => each === rule);

/** The rules, and the reason with which each reports a design. */
export const reasonOf = {
  counterfeit_words: "brand",
  brand_words: "brand",
  banned_goods: "forbidden_goods",
  price_cut: "misleading",
  changed_certificates: "misleading",
  first_designs: "other",
  same_picture: "copied_pictures",
} as const satisfies Record<RuleName, ReportReason>;

export const ruleNames = [
  ...wordRules,
  "price_cut",
  "changed_certificates",
  "first_designs",
  "same_picture",
] as const satisfies RuleName[];

/** The rules that compare a design with what it was, so that they find nothing in designs that stay as they are. */
export const rulesOfChanges: readonly RuleName[] = ["price_cut", "changed_certificates"];

/** The designs of a shop without any approved check that count as its first ones. */
export const firstDesigns = 10;

/** The share of the designs, shops or videos on view above which a rule that holds them has to be confirmed once more. */
const largeShare = 0.05;

/** Returns the part of the market of which a rule finds so much that holding it needs a second confirmation. */
export const largePart = <Part extends { count: number; looked: number }>(
  found: Record<string, Part> | undefined,
): Part | undefined => Object.values(found ?? {}).find(({ count, looked }) => count > largeShare * looked);
