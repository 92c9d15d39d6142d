import { type Plan, readQuantity, unitPriceFor } from "../catalogue/listing";
import { type Board, type Promised, promiseFor } from "../factory/lead-time";
import { planFor } from "../factory/plan";
import { convert, parseAmount, type Rates } from "../money";
import { toLatinDigits } from "../read-number";
import type { OfferedDesign } from "./trades-of";

/** What stands in the fields of one design. */
export type Typed = { quantity: string; price: string };
export type Reckoned = {
  quantity?: number;
  /** Smallest unit of the quote's currency, for one and for all. */
  unitPrice?: number;
  total?: number;
  /** The list price at this quantity, in the quote's currency. */
  listPrice?: number;
  /** Less than half of the list price. */
  isFarBelow: boolean;
  plan?: Plan;
};
export type Reckoning = {
  lines: Reckoned[];
  goods: number;
  /** Undefined when a packing is missing. */
  load?: { cartons: number; cubicMetres: number; grossKg: number };
  promise?: Promised;
};

type Given = {
  designs: readonly OfferedDesign[];
  typed: readonly Typed[];
  currency: "CNY" | "USD";
  board: Board | undefined;
  rates: Rates;
  now: Date;
};

/** What an offer comes to while it is being typed. The same on the server and in the browser. */
export function reckon({ designs, typed, currency, board, rates, now }: Given): Reckoning {
  const lines = designs.map((design, index) => reckonLine(design, typed[index], currency, rates, now));
  const order = designs.flatMap(({ categoryId, leadTimes }, index) => {
    const quantity = lines[index]?.quantity;
    return quantity === undefined ? [] : [{ quantity, categoryId, leadTimes }];
  });
  const goods = lines.reduce((sum, { total = 0 }) => sum + total, 0);
  return { lines, goods, load: loadOf(lines), promise: promiseFor(order, board, now) };
}

function reckonLine(
  design: OfferedDesign,
  { quantity: typedQuantity, price }: Typed = { quantity: "", price: "" },
  currency: "CNY" | "USD",
  rates: Rates,
  now: Date,
): Reckoned {
  const quantity = readQuantity(toLatinDigits(typedQuantity));
  const unitPrice = parseAmount(toLatinDigits(price.trim()));
  const listed = quantity === undefined ? undefined : unitPriceFor(design.tiers, quantity);
  const listPrice =
    listed === undefined ? undefined : convert({ amount: listed, currency: design.currency }, currency, rates).amount;
  return {
    quantity,
    unitPrice,
    listPrice,
    total: quantity !== undefined && unitPrice !== undefined ? quantity * unitPrice : undefined,
    isFarBelow: unitPrice !== undefined && listPrice !== undefined && unitPrice * 2 < listPrice,
    plan: quantity === undefined ? undefined : planFor(design, quantity, now),
  };
}

function loadOf(lines: readonly Reckoned[]): Reckoning["load"] {
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
