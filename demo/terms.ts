import type { Chance } from "./random";
import type { Trade } from "./words";

type Tier = { fromQuantity: number; unitPrice: number };
type LeadTime = { fromQuantity: number; workingDays: number };
export type Packing = {
  piecesPerCarton: number;
  cartonLength: number;
  cartonWidth: number;
  cartonHeight: number;
  grossGrams: number;
  netGrams: number;
};

/** Fen per US cent. */
const fenPerCent = 7.06;
/** Start of each tier as a multiple of the MOQ, and its price as a share of the first price. */
const steps = [1, 5, 20, 100];
const shares = [1, 0.86, 0.77, 0.71];

/** Materials whose cost decides the price, relative to the usual material of their category. */
const materialCosts = new Map(
  Object.entries({
    s925: 7,
    "human-hair": 6,
    "mulberry-silk": 4,
    cowhide: 3,
    pearl: 3,
    carbon: 3,
    titanium: 2.5,
    horn: 2,
    copper: 1.8,
    "silk-fabric": 1.8,
    brass: 1.6,
    "bone-china": 1.6,
    k9: 1.6,
    steel316: 1.6,
    wool: 1.5,
    acetate: 1.5,
    gemstone: 1.5,
    wood: 1.4,
    steel304: 1.3,
    rattan: 1.3,
    "memory-foam": 1.3,
    linen: 1.2,
    "organic-cotton": 1.2,
    foam: 0.8,
    nonwoven: 0.8,
    paper: 0.8,
    opp: 0.8,
  }),
);

type Goods = { scale: number; materialId?: string };

/**
 * Draws up to four price tiers that start at the MOQ, with falling prices in fen or in US cents. Costly materials and
 * large sizes exceed the usual prices of the category.
 */
export function tiersOf(
  trade: Trade,
  { scale, materialId = "" }: Goods,
  currency: "CNY" | "USD",
  chance: Chance,
): Tier[] {
  const [low, high] = trade.category.priceCny;
  const cost = (materialCosts.get(materialId) ?? 1) * scale ** 0.8;
  const usual = low * (high / low) ** (0.15 + chance.share() * 0.6);
  const yuan = Math.min(high * Math.max(1, cost), usual * cost);
  const first = (yuan * 100) / (currency === "USD" ? fenPerCent : 1);
  const moq = roundQuantity(trade.category.moq * chance.pick([0.5, 1, 1, 1, 2]));
  const tiers: Tier[] = [];
  for (let index = 0; index < chance.whole(3, 4); index++) {
    const unitPrice = roundPrice(first * (shares[index] ?? 1));
    const previous = tiers.at(-1);
    if (previous && unitPrice >= previous.unitPrice) break;
    tiers.push({ fromQuantity: roundQuantity(moq * (steps[index] ?? 1)), unitPrice });
  }
  return tiers;
}

/** Draws the working days until products leave Yiwu, more for larger quantities. */
export function leadTimesOf(tiers: Tier[], hasFactory: boolean, chance: Chance): LeadTime[] {
  let workingDays = chance.whole(hasFactory ? 3 : 5, hasFactory ? 8 : 12);
  return tiers.slice(0, 3).map(({ fromQuantity }, index) => {
    if (index > 0) workingDays += chance.whole(1, 4) * index;
    return { fromQuantity, workingDays };
  });
}

const maximumCartonGrams = 24_000;
/** Numbers of pieces that a carton may hold. */
const cartonCounts = [
  1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 30, 36, 40, 48, 50, 60, 72, 80, 96, 100, 120, 144, 160, 200, 240, 288, 300, 360,
  400, 480, 500, 600, 720, 800, 960, 1000, 1200, 1440, 2000, 2400, 3000, 4000, 5000, 6000, 10_000, 20_000,
];

/**
 * Draws a carton of the industry's usual volume and as many pieces as fit into it, at most 24 kg net unless one piece
 * is heavier.
 */
export function packingOf(trade: Trade, scale: number, chance: Chance): Packing {
  const [low, high] = trade.cartonCubicMetres;
  const litres = trade.piece.litres * scale;
  const grams = Math.max(1, trade.piece.grams * scale);
  const cartonLitres = (low + chance.share() * (high - low)) * 1000;
  const fits = Math.min(cartonLitres / litres, maximumCartonGrams / grams);
  const piecesPerCarton = cartonCounts.findLast((count) => count <= fits) ?? 1;
  const edge = Math.cbrt(piecesPerCarton * litres * 1.06) * 10;
  const cartonLength = Math.max(8, Math.round(edge * chance.pick([1.15, 1.2, 1.25])));
  const cartonWidth = Math.max(6, Math.round(edge * chance.pick([0.95, 1])));
  const cartonHeight = Math.max(5, Math.round(edge ** 3 / cartonLength / cartonWidth));
  const netGrams = Math.max(1, Math.round((piecesPerCarton * grams) / 10) * 10) || 1;
  const boardGrams = Math.round((Math.cbrt(edge ** 3 / 1e6) ** 2 * 4200) / 50) * 50;
  return {
    piecesPerCarton,
    cartonLength,
    cartonWidth,
    cartonHeight,
    netGrams,
    grossGrams: netGrams + Math.max(50, boardGrams),
  };
}

/** Rounds to about two significant digits. */
function roundPrice(amount: number): number {
  const step = amount >= 10_000 ? 100 : amount >= 1000 ? 10 : amount >= 200 ? 5 : 1;
  return Math.max(1, Math.round(amount / step) * step);
}

function roundQuantity(quantity: number): number {
  const step = quantity >= 1000 ? 100 : quantity >= 100 ? 10 : quantity >= 20 ? 5 : 1;
  return Math.max(1, Math.round(quantity / step) * step);
}
