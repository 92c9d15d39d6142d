import { type Board, type Promised, promiseForListings } from "@/lib/catalogue/factory/lead-time";
import { planFor } from "@/lib/catalogue/factory/plan";
import { listPriceOf } from "@/lib/catalogue/list-price";
import type { ListingTerms } from "@/lib/catalogue/list-trade-terms";
import { type Plan, readQuantity } from "@/lib/catalogue/listing";
import { parseAmount, type Rates } from "@/lib/core/money";
import { toLatinDigits } from "@/lib/i18n/parse-number";
import { lineTotal, type Sums, sumsOf } from "./total";

/** The texts in the fields of one listing. */
export type TypedLine = { quantity: string; price: string; sampleQuantity?: string; samplePrice?: string };
/** The texts in the fields of the delivery term. */
export type TypedCarriage = { freight: string; insurance: string };
export type CalculatedLine = {
  quantity?: number;
  /** Minor units of the quote's currency: `unitPrice` of one piece, `total` of all. */
  unitPrice?: number;
  total?: number;
  /** The list price at this quantity, in the quote's currency. */
  listPrice?: number;
  /** True if the price is less than half of the list price. */
  isFarBelow: boolean;
  plan?: Plan;
};
export type QuoteCalculation = {
  lines: CalculatedLine[];
  /** The amount that the buyer would pay: lines, samples, freight and insurance. */
  total: number;
  /** Undefined if a packing is missing. */
  load?: { cartons: number; cubicMetres: number; grossKg: number };
  promise?: Promised;
};

type Input = {
  designs: readonly ListingTerms[];
  typed: readonly TypedLine[];
  carriage?: TypedCarriage;
  currency: "CNY" | "USD";
  board: Board | undefined;
  rates: Rates;
  now: Date;
};

/** Calculates a quote from the typed texts; runs on the server and in the browser. */
export function calculateQuote({ designs, typed, carriage, currency, board, rates, now }: Input): QuoteCalculation {
  const lines = designs.map((design, index) => calculateLine(design, typed[index], currency, rates, now));
  const order = designs.flatMap(({ categoryId, leadTimes }, index) => {
    const quantity = lines[index]?.quantity;
    return quantity === undefined ? [] : [{ quantity, categoryId, leadTimes }];
  });
  return {
    lines,
    total: sumTyped(lines, typed, carriage).total,
    load: loadOf(lines),
    promise: promiseForListings(order, board, now),
  };
}

function calculateLine(
  design: ListingTerms,
  { quantity: typedQuantity, price }: TypedLine = { quantity: "", price: "" },
  currency: "CNY" | "USD",
  rates: Rates,
  now: Date,
): CalculatedLine {
  const quantity = readQuantity(toLatinDigits(typedQuantity));
  const unitPrice = parsePrice(price);
  const listPrice = quantity === undefined ? undefined : listPriceOf(design, quantity, currency, rates);
  return {
    quantity,
    unitPrice,
    listPrice,
    total: quantity !== undefined && unitPrice !== undefined ? lineTotal({ quantity, unitPrice }) : undefined,
    isFarBelow: unitPrice !== undefined && listPrice !== undefined && unitPrice * 2 < listPrice,
    plan: quantity === undefined ? undefined : planFor(design, quantity, now),
  };
}

const parsePrice = (text = "") => parseAmount(toLatinDigits(text.trim()));

/** Adds up the typed values; an incomplete line adds nothing. */
function sumTyped(
  calculated: readonly CalculatedLine[],
  typed: readonly TypedLine[],
  { freight, insurance }: Partial<TypedCarriage> = {},
): Sums {
  const goods = calculated.map(({ quantity = 0, unitPrice = 0 }) => ({ quantity, unitPrice, isSample: false }));
  const samples = typed.map(({ sampleQuantity = "", samplePrice }) => ({
    quantity: readQuantity(toLatinDigits(sampleQuantity)) ?? 0,
    unitPrice: parsePrice(samplePrice) ?? 0,
    isSample: true,
  }));
  return sumsOf({ lines: [...goods, ...samples], freight: parsePrice(freight), insurance: parsePrice(insurance) });
}

function loadOf(lines: readonly CalculatedLine[]): QuoteCalculation["load"] {
  const plans = lines.flatMap(({ plan }) => plan ?? []);
  if (plans.length === 0 || plans.some(({ load }) => !load)) return undefined;
  return plans.reduce(
    (sum, { load }) => ({
      cartons: sum.cartons + (load?.cartons ?? 0),
      cubicMetres: sum.cubicMetres + (load?.cubicMetres ?? 0),
      grossKg: sum.grossKg + (load?.grossKg ?? 0),
    }),
    { cartons: 0, cubicMetres: 0, grossKg: 0 },
  );
}
