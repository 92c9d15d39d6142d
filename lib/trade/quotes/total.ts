type PricedLine = { quantity: number; unitPrice: number; isSample?: boolean };

/** A quote, a proforma, or a quote that is being typed. Money is in minor units. */
export type Priced = {
  lines: readonly PricedLine[];
  freight?: number | null | undefined;
  insurance?: number | null | undefined;
};

/** The parts of a price in minor units; `total` is their sum, the amount that the buyer pays. */
export type Sums = { goods: number; samples: number; freight: number; insurance: number; total: number };

/** Maximum total in minor units, above which a typing error is assumed; below it every sum is exact to the cent. */
export const maxTotal = 1_000_000_000_000;

export const lineTotal = ({ quantity, unitPrice }: PricedLine): number => quantity * unitPrice;

/** Adds up the lines of a quote; every page, email and PDF shows its result. */
export function sumsOf({ lines, freight, insurance }: Priced): Sums {
  const sumOf = (isSample: boolean) =>
    lines.filter((line) => (line.isSample ?? false) === isSample).reduce((sum, line) => sum + lineTotal(line), 0);
  const sums = { goods: sumOf(false), samples: sumOf(true), freight: freight ?? 0, insurance: insurance ?? 0 };
  return { ...sums, total: sums.goods + sums.samples + sums.freight + sums.insurance };
}
