import type { SomeTexts } from "@/lib/i18n/locale";
import type { Quote, QuoteLine } from "./quote";

/** A difference between a version and the one before. */
export type Change =
  | { what: "price"; line: QuoteLine; from: number; to: number }
  | { what: "quantity"; line: QuoteLine; from: number; to: number }
  | { what: "added" | "removed"; line: QuoteLine }
  | { what: "days"; from: number; to: number }
  | { what: "terms"; from: Delivery; to: Delivery }
  | { what: "payment"; from: Quote["paymentTerms"]; to: Quote["paymentTerms"] };
type Delivery = { incoterm: Quote["incoterm"]; places: SomeTexts };

const goodsOf = ({ lines }: Quote) => lines.filter(({ isSample }) => !isSample);

/** Lists the changes from `before` to `after`, lines first. Prices in different currencies count as changed. */
export function changesBetween(before: Quote, after: Quote): Change[] {
  const [old, now] = [goodsOf(before), goodsOf(after)];
  const lines = now.flatMap((line): Change[] => {
    const former = old.find(({ listingId }) => listingId === line.listingId);
    if (!former) return [{ what: "added", line }];
    return [
      ...(former.unitPrice !== line.unitPrice || before.currency !== after.currency
        ? [{ what: "price" as const, line, from: former.unitPrice, to: line.unitPrice }]
        : []),
      ...(former.quantity !== line.quantity
        ? [{ what: "quantity" as const, line, from: former.quantity, to: line.quantity }]
        : []),
    ];
  });
  const removed = old.filter(({ listingId }) => !now.some((line) => line.listingId === listingId));
  const isSamePlace = JSON.stringify(sorted(before.places)) === JSON.stringify(sorted(after.places));
  return [
    ...lines,
    ...removed.map((line): Change => ({ what: "removed", line })),
    ...(before.workingDays !== after.workingDays
      ? [{ what: "days" as const, from: before.workingDays, to: after.workingDays }]
      : []),
    ...(before.incoterm !== after.incoterm || !isSamePlace
      ? [{ what: "terms" as const, from: before, to: after }]
      : []),
    ...(before.paymentTerms !== after.paymentTerms
      ? [{ what: "payment" as const, from: before.paymentTerms, to: after.paymentTerms }]
      : []),
  ];
}

const sorted = (places: SomeTexts) => Object.entries(places).sort(([a], [b]) => a.localeCompare(b));

/** Finds the version before `quote`, ignoring drafts. */
export const findPreviousVersion = (quote: Quote, all: readonly Quote[]): Quote | undefined =>
  all.findLast(({ version, status }) => version < quote.version && status !== "draft");
