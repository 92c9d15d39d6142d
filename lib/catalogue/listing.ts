import type { Pace, Promised } from "@/db/base/production-board";
import { parseWholeNumber } from "../i18n/parse-number";
import type { DaysAway } from "../shops/holidays";
import { leavesYiwuOn } from "./working-days";

/** A price from `fromQuantity` pieces on; `unitPrice` is in the smallest unit of the listing's currency. */
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

/** Returns the last step that starts at or below the quantity, or the first one. Steps are sorted. */
const stepFor = <Step extends { fromQuantity: number }>(steps: readonly Step[], quantity: number): Step | undefined =>
  steps.findLast((step) => step.fromQuantity <= quantity) ?? steps[0];

/** Returns the first quantity of the first tier; undefined for "price on request". */
export const moqOf = (tiers: readonly PriceTier[]): number | undefined => tiers[0]?.fromQuantity;

/** Returns the total price of the first quantity of a tier. */
export const totalOf = ({ fromQuantity, unitPrice }: PriceTier): number => fromQuantity * unitPrice;

export const tierFor = (tiers: readonly PriceTier[], quantity: number): PriceTier | undefined =>
  stepFor(tiers, quantity);

/** Returns the unit price at this quantity, in the smallest unit of the listing's currency. */
export const unitPriceFor = (tiers: readonly PriceTier[], quantity: number): number | undefined =>
  stepFor(tiers, quantity)?.unitPrice;

/** Returns the working days until goods leave Yiwu. */
export const leadDaysFor = (leadTimes: readonly LeadTime[], quantity: number): number | undefined =>
  stepFor(leadTimes, quantity)?.workingDays;

/** Returns the number of cartons for the quantity; the last one may not be full. */
export const cartonsFor = (quantity: number, piecesPerCarton: number): number => Math.ceil(quantity / piecesPerCarton);

/** Returns the next quantity that fills whole cartons. */
export const wholeCartons = (quantity: number, piecesPerCarton: number): number =>
  cartonsFor(quantity, piecesPerCarton) * piecesPerCarton;

/** Returns the outer volume of a number of cartons. */
export const cubicMetres = ({ length, width, height }: Packing, cartons = 1): number =>
  (length * width * height * cartons) / 1_000_000;

/**
 * Returns the smallest container for the volume and the share it fills; above one 40 HQ, the number of those (share >
 * 1).
 */
export function containerFill(volume: number): { container: Container; share: number } {
  const fit = containers.find((each) => volume <= each.cubicMetres) ?? largest;
  return { container: fit.container, share: volume / fit.cubicMetres };
}

export type Trade = {
  tiers: readonly PriceTier[];
  leadTimes: readonly LeadTime[];
  packing?: Packing;
  /** The state of the shop's factory board for this category, if it has one. */
  pace?: Pace | null;
  /** Holidays of its shop from today on. */
  daysAway?: readonly DaysAway[] | undefined;
};

export type Plan = {
  quantity: number;
  isBelowMoq: boolean;
  /** Smallest unit of the listing's currency. */
  unitPrice?: number;
  /** The next cheaper tier. */
  next?: PriceTier;
  leadDays?: number;
  /** YYYY-MM-DD in Yiwu. */
  leavesOn?: string;
  /** The source of the lead time. */
  promise?: Promised;
  load?: { cartons: number; cubicMetres: number; grossKg: number; container: Container; share: number };
  /** The next quantity that fills whole cartons, if this one does not. */
  wholeQuantity?: number;
};

/** Plans a quantity with the listing's own lead times only; planFor() of factory/plan.ts includes the board. */
export function planBySteps(trade: Trade, quantity: number, from: Date): Plan {
  const { tiers, leadTimes, packing } = trade;
  const leadDays = leadDaysFor(leadTimes, quantity);
  const plan: Plan = {
    quantity,
    isBelowMoq: quantity < (moqOf(tiers) ?? 1),
    unitPrice: unitPriceFor(tiers, quantity),
    next: tiers.find(({ fromQuantity }) => fromQuantity > quantity),
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

const maxPieces = 100_000_000;

/** Parses a quantity from a form, a URL or a cookie: a whole number from 1 to 100 million, else undefined. */
export function readQuantity(text: unknown): number | undefined {
  const quantity = typeof text === "string" ? (parseWholeNumber(text) ?? 0) : 0;
  return quantity > 0 && quantity <= maxPieces ? quantity : undefined;
}
