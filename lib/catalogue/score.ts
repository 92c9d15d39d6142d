/** What a score is made of: only counts, so that a form, a row and a list can all tell it. */
export type ScoreFacts = {
  pictures: number;
  /** Characters of the longest name and description the shop wrote itself. */
  title: number;
  description: number;
  /** Languages somebody wrote and that are not stale. */
  languages: number;
  attributes: number;
  /** Until a category is chosen nobody knows which attributes it asks for. */
  hasCategory: boolean;
  /** How many the category asks for. */
  asked: number;
  tiers: number;
  leadTimes: number;
  /** Of the six measures of a carton. */
  packing: number;
  customisations: number;
  certificates: number;
  hasSku: boolean;
};

export const scoreParts = [
  ...(["pictures", "title", "description", "attributes", "price", "leadTime"] as const),
  ...(["packing", "languages", "customisation", "certificates", "sku"] as const),
] as const;
export type ScorePart = (typeof scoreParts)[number];

/** So much each part can give; 100 together. */
export const weights: Record<ScorePart, number> = {
  pictures: 20,
  title: 10,
  description: 10,
  attributes: 15,
  price: 12,
  leadTime: 8,
  packing: 10,
  languages: 6,
  customisation: 3,
  certificates: 3,
  sku: 3,
};

/** Share of a part that is there, by how much of it buyers make use of. */
const sharesOf = (facts: ScoreFacts): Record<ScorePart, number> => ({
  pictures: facts.pictures / 5,
  title: facts.title / 12,
  description: facts.description / 80,
  attributes: !facts.hasCategory ? 0 : facts.asked > 0 ? facts.attributes / Math.min(facts.asked, 6) : 1,
  price: facts.tiers === 0 ? 0 : 0.6 + (facts.tiers - 1) * 0.2,
  leadTime: facts.leadTimes,
  packing: facts.packing / 6,
  languages: facts.languages / 3,
  customisation: facts.customisations,
  certificates: facts.certificates,
  sku: facts.hasSku ? 1 : 0,
});

export type Score = {
  /** 0 to 100. */
  total: number;
  /** What is not full yet, the part that would give most in front. */
  gaps: { part: ScorePart; points: number }[];
};

/** How much of what buyers look for a design tells. More of anything never gives less. */
export function scoreOf(facts: ScoreFacts): Score {
  const shares = sharesOf(facts);
  const earned = (part: ScorePart) => Math.floor(weights[part] * Math.min(1, Math.max(0, shares[part])));
  return {
    total: scoreParts.reduce((sum, part) => sum + earned(part), 0),
    gaps: scoreParts
      .map((part) => ({ part, points: weights[part] - earned(part) }))
      .filter(({ points }) => points > 0)
      .sort((one, other) => other.points - one.points),
  };
}
