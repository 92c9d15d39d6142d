import type { Found, RuleName } from "@/db/schema";
import { compileWords, type Texts } from "./find-words";
import type { CheckedListing } from "./read-checked";
import type { Rules } from "./read-rules";
import { firstDesigns, wordRules } from "./rules";

export type Finding = { rule: RuleName; found: Found };
/** What the rules know about the shop: approved checks, and its public listings with these. */
export type ShopFacts = { isVerified: boolean; hasBrandCheck: boolean; publicListings: number };

/** Returns a function that lists what the rules that are switched on find in a listing. */
export function createChecker(rules: Rules, shop: ShopFacts) {
  const checkTexts = createTextChecker(rules, shop);
  return (listing: CheckedListing, hasNewCertificates: boolean): Finding[] => {
    const findings = checkTexts(listing.texts);
    const add = (rule: RuleName, found: Omit<Found, "mode">) => {
      const mode = rules.modes[rule];
      if (mode) findings.push({ rule, found: { mode, ...found } });
    };
    if (listing.price && isLargeCut(listing.price)) add("price_cut", { price: listing.price });
    if (hasNewCertificates && !listing.isNew) add("changed_certificates", {});
    if (listing.isNew && !shop.isVerified && shop.publicListings <= firstDesigns) add("first_designs", {});
    if (listing.pictures.length > 0) add("same_picture", { pictures: listing.pictures });
    return findings;
  };
}

/** Returns a function that lists what the rules that look for words find in the texts of a shop. */
export function createTextChecker({ modes, words }: Rules, shop: ShopFacts) {
  const findWords = compileWords(words);
  return (texts: Texts): Finding[] => {
    const found = findWords(texts);
    return wordRules.flatMap((rule) => {
      const isExcepted = rule === "brand_words" && shop.hasBrandCheck;
      const mode = modes[rule];
      return mode && found[rule] && !isExcepted ? [{ rule, found: { mode, words: found[rule] } }] : [];
    });
  };
}

/** A price below half of what it was. */
export const isLargeCut = ({ before, after }: { before: number; after: number }): boolean => after * 2 < before;
