type PricedLine = { quantity: number; unitPrice: number; isSample?: boolean };

/** Anything that is paid for: a quote, a proforma, or an offer that is being typed. Money in the smallest unit. */
export type Priced = {
  lines: readonly PricedLine[];
  freight?: number | null | undefined;
  insurance?: number | null | undefined;
};

/** Parts of a price, in the smallest unit of its currency; `total` is all of them, and what the buyer pays. */
export type Sums = { goods: number; samples: number; freight: number; insurance: number; total: number };

/** More than ten thousand million is a slip of the finger; below it every sum is exact and printed to the cent. */
export const mostMoney = 1_000_000_000_000;

export const lineTotal = ({ quantity, unitPrice }: PricedLine): number => quantity * unitPrice;

/** The one place where the lines of an offer are added up: every page, mail and paper shows what it returns. */
export function sumsOf({ lines, freight, insurance }: Priced): Sums {
  const sumOf = (isSample: boolean) =>
    lines.filter((line) => (line.isSample ?? false) === isSample).reduce((sum, line) => sum + lineTotal(line), 0);
  const sums = { goods: sumOf(false), samples: sumOf(true), freight: freight ?? 0, insurance: insurance ?? 0 };
  return { ...sums, total: sums.goods + sums.samples + sums.freight + sums.insurance };
}
