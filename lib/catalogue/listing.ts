import type { Pace, Promised } from "@/db/base/production-board";
import { readWhole } from "../i18n/read-number";
import type { DaysAway } from "../shops/holidays";
import { leavesYiwuOn } from "./working-days";

/** From `fromQuantity` pieces on; `unitPrice` in the smallest unit of the listing's currency. */
export type PriceTier = { fromQuantity: number; unitPrice: number };
export type LeadTime = { fromQuantity: number; workingDays: number };
/** Outer carton in centimetres, a full carton in grams. */
export type Packing = {
  piecesPerCarton: number;
  length: number;
  width: number;
  height: number;
  grossGrams: number;
  netGrams: number;
};
export type Container = "20" | "40" | "40HQ";

const largest = { container: "40HQ", cubicMetres: 68 } as const;

/** Usable cubic metres. A planning aid, not a load plan. */
export const containers: readonly { container: Container; cubicMetres: number }[] = [
  { container: "20", cubicMetres: 28 },
  { container: "40", cubicMetres: 58 },
  largest,
];

/** The last step that starts at or below the quantity; the first one for smaller quantities. Steps rise. */
const stepFor = <Step extends { fromQuantity: number }>(steps: readonly Step[], quantity: number): Step | undefined =>
  steps.findLast((step) => step.fromQuantity <= quantity) ?? steps[0];

/** Where the first price starts. Undefined for "price on request". */
export const moqOf = (tiers: readonly PriceTier[]): number | undefined => tiers[0]?.fromQuantity;

/** What the first quantity of a tier costs as a whole. */
export const totalOf = ({ fromQuantity, unitPrice }: PriceTier): number => fromQuantity * unitPrice;

export const tierFor = (tiers: readonly PriceTier[], quantity: number): PriceTier | undefined =>
  stepFor(tiers, quantity);

/** What one piece costs at this quantity, in the smallest unit of the listing's currency. */
export const unitPriceFor = (tiers: readonly PriceTier[], quantity: number): number | undefined =>
  stepFor(tiers, quantity)?.unitPrice;

/** Working days until goods leave Yiwu. */
export const leadDaysFor = (leadTimes: readonly LeadTime[], quantity: number): number | undefined =>
  stepFor(leadTimes, quantity)?.workingDays;

/** Cartons that hold the quantity; the last one may not be full. */
export const cartonsFor = (quantity: number, piecesPerCarton: number): number => Math.ceil(quantity / piecesPerCarton);

/** The next quantity that fills whole cartons. */
export const wholeCartons = (quantity: number, piecesPerCarton: number): number =>
  cartonsFor(quantity, piecesPerCarton) * piecesPerCarton;

/** Outer volume of so many cartons. */
export const cubicMetres = ({ length, width, height }: Packing, cartons = 1): number =>
  (length * width * height * cartons) / 1_000_000;

/** The smallest container the volume fits in and the share it takes; past a 40 HQ, how many of those (share > 1). */
export function containerFill(volume: number): { container: Container; share: number } {
  const fit = containers.find((each) => volume <= each.cubicMetres) ?? largest;
  return { container: fit.container, share: volume / fit.cubicMetres };
}

export type Trade = {
  tiers: readonly PriceTier[];
  leadTimes: readonly LeadTime[];
  packing?: Packing;
  /** The factory board for goods of its kind, where the shop has one. */
  pace?: Pace | null;
  /** Holidays of its shop from today on. */
  daysAway?: readonly DaysAway[] | undefined;
};

export type Plan = {
  quantity: number;
  isBelowMoq: boolean;
  /** Smallest unit of the listing's currency. */
  unitPrice?: number;
  leadDays?: number;
  /** YYYY-MM-DD in Yiwu. */
  leavesOn?: string;
  /** Where the days come from. */
  promise?: Promised;
  load?: { cartons: number; cubicMetres: number; grossKg: number; container: Container; share: number };
  /** The next quantity without a half-empty carton, when this one leaves one. */
  wholeQuantity?: number;
};

/** Everything a quantity of one listing means by its own steps alone; see planBySteps() of the factory for shops with a board. */
export function planBySteps(trade: Trade, quantity: number, from: Date): Plan {
  const { tiers, leadTimes, packing } = trade;
  const leadDays = leadDaysFor(leadTimes, quantity);
  const plan: Plan = {
    quantity,
    isBelowMoq: quantity < (moqOf(tiers) ?? 1),
    unitPrice: unitPriceFor(tiers, quantity),
    leadDays,
    leavesOn: leadDays === undefined ? undefined : leavesYiwuOn(leadDays, from, trade),
  };
  if (!packing) return plan;
  const cartons = cartonsFor(quantity, packing.piecesPerCarton);
  const volume = cubicMetres(packing, cartons);
  const whole = wholeCartons(quantity, packing.piecesPerCarton);
  return {
    ...plan,
    load: {
      cartons,
      cubicMetres: volume,
      grossKg: (cartons * packing.grossGrams) / 1000,
      ...containerFill(volume),
    },
    wholeQuantity: whole === quantity ? undefined : whole,
  };
}

const mostPieces = 100_000_000;

/** A quantity as people type it and as it stands in a URL or a cookie: a whole number above nothing, else undefined. */
export function readQuantity(text: unknown): number | undefined {
  const quantity = typeof text === "string" ? (readWhole(text) ?? 0) : 0;
  return quantity > 0 && quantity <= mostPieces ? quantity : undefined;
}
