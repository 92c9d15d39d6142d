import type { Chance } from "../random";

/** How many shops stand where an industry is sold, the told ones left out: 297 of 300. */
export const shopsIn: Record<string, number> = {
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

/** A family booth, a house with some staff, a trading house, and the big one everybody knows. */
export type ShopSize = "small" | "medium" | "large" | "big";

const spans: Record<ShopSize, { designs: [number, number]; lines: [number, number]; booths: [number, number] }> = {
  small: { designs: [6, 10], lines: [2, 3], booths: [1, 1] },
  medium: { designs: [12, 24], lines: [3, 5], booths: [1, 1] },
  large: { designs: [28, 48], lines: [5, 8], booths: [1, 2] },
  big: { designs: [66, 90], lines: [9, 13], booths: [2, 3] },
};

/** Nearly half are family booths; every industry has one big house. */
export function sizeOf(index: number, count: number): ShopSize {
  if (index === 0) return "big";
  const place = (index * 7) % count;
  if (place < count * 0.18) return "large";
  return place < count * 0.55 ? "medium" : "small";
}

/** How much a shop of a size has of something, by chance. */
export const amountOf = (of: keyof (typeof spans)[ShopSize], size: ShopSize, chance: Chance): number =>
  chance.whole(...spans[size][of]);
