import type { Found, RuleName } from "@/db/schema";
import { compileWords } from "./find-words";
import type { CheckedListing } from "./read-checked";
import type { Rules } from "./read-rules";
import { firstDesigns, wordRules } from "./rules";

export type Finding = { rule: RuleName; found: Found };
/** What the rules know about the shop: approved checks, and its public listings with these. */
export type ShopFacts = { isVerified: boolean; hasBrandCheck: boolean; publicListings: number };

/** Returns a function that lists what the rules that are switched on find in a listing. */
export function createChecker({ modes, words }: Rules, shop: ShopFacts) {
  const findWords = compileWords(words);
  return (listing: CheckedListing, hasNewCertificates: boolean): Finding[] => {
    const findings: Finding[] = [];
    const add = (rule: RuleName, found: Omit<Found, "mode">) => {
      const mode = modes[rule];
      if (mode) findings.push({ rule, found: { mode, ...found } });
    };
    const found = findWords(listing.texts);
    for (const rule of wordRules) {
      const isExcepted = rule === "brand_words" && shop.hasBrandCheck;
      if (found[rule] && !isExcepted) add(rule, { words: found[rule] });
    }
    if (listing.price && isLargeCut(listing.price)) add("price_cut", { price: listing.price });
    if (hasNewCertificates && !listing.isNew) add("changed_certificates", {});
    if (listing.isNew && !shop.isVerified && shop.publicListings <= firstDesigns) add("first_designs", {});
    if (listing.pictures.length > 0) add("same_picture", { pictures: listing.pictures });
    return findings;
  };
}

/** A price below half of what it was. */
export const isLargeCut = ({ before, after }: { before: number; after: number }): boolean => after * 2 < before;
