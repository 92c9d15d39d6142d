import type { Chance } from "../random";

/** Number of generated shops by slug of the industry: 297, besides the three story shops. */
export const shopCountByIndustry: Record<string, number> = {
  toys: 18,
  jewelry: 18,
  "hair-accessories": 14,
  "socks-hosiery": 12,
  "festive-supplies": 12,
  "bags-luggage": 11,
  "artificial-flowers": 11,
  "kitchen-bathroom": 11,
  "daily-necessities": 10,
  "stationery-office": 10,
  beauty: 10,
  "underwear-apparel": 10,
  "hats-scarves-gloves": 10,
  "hardware-tools": 10,
  "home-decor-crafts": 9,
  "home-textiles": 9,
  lighting: 9,
  "consumer-electronics": 8,
  "garment-accessories": 8,
  "sports-outdoor": 8,
  "gift-packaging": 8,
  shoes: 8,
  eyewear: 7,
  "smart-devices": 7,
  "small-appliances": 7,
  "umbrellas-rainwear": 7,
  "pet-supplies": 7,
  "baby-maternity": 7,
  "clocks-watches": 7,
  "auto-moto": 7,
  "electrical-locks": 7,
};

/** Each size has its ranges of designs, categories and booths. */
export type ShopSize = "small" | "medium" | "large" | "big";

const ranges: Record<ShopSize, { designs: [number, number]; lines: [number, number]; booths: [number, number] }> = {
  small: { designs: [6, 10], lines: [2, 3], booths: [1, 1] },
  medium: { designs: [12, 24], lines: [3, 5], booths: [1, 1] },
  large: { designs: [28, 48], lines: [5, 8], booths: [1, 2] },
  big: { designs: [66, 90], lines: [9, 13], booths: [2, 3] },
};

/** Returns the size of the shop with this index: the first of an industry is big, nearly half are small. */
export function sizeOf(index: number, count: number): ShopSize {
  if (index === 0) return "big";
  const rank = (index * 7) % count;
  if (rank < count * 0.18) return "large";
  return rank < count * 0.55 ? "medium" : "small";
}

/** Draws how many designs, categories or booths a shop of this size has. */
export const amountOf = (field: keyof (typeof ranges)[ShopSize], size: ShopSize, chance: Chance): number =>
  chance.whole(...ranges[size][field]);
