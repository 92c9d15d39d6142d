/** The input of a score. It has only counts, so that a form, a row and a list can compute the score. */
export type ScoreFacts = {
  pictures: number;
  /** Characters of the longest title and description that were not generated. */
  title: number;
  description: number;
  /** Languages with a text that was not generated and is not stale. */
  languages: number;
  attributes: number;
  /** False in a form without a category, whose attributes are unknown. */
  hasCategory: boolean;
  /** The number of attributes of the category. */
  categoryAttributes: number;
  tiers: number;
  leadTimes: number;
  /** The number of filled-in fields of packing, out of six. */
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

/** The maximum points of each part; 100 in all. */
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

/** Returns the completed share of each part; 1 or more is complete. */
const sharesOf = (facts: ScoreFacts): Record<ScorePart, number> => ({
  pictures: facts.pictures / 5,
  title: facts.title / 12,
  description: facts.description / 80,
  attributes: !facts.hasCategory
    ? 0
    : facts.categoryAttributes > 0
      ? facts.attributes / Math.min(facts.categoryAttributes, 6)
      : 1,
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
  /** The incomplete parts, those with most missing points first. */
  gaps: { part: ScorePart; points: number }[];
};

/** Scores how complete a listing is. More of any part never lowers the score. */
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
