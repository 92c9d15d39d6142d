import type { Actor } from "@/lib/core/actor";
import { placeNames, typedPlaceNames } from "./delivery-places";
import type { DraftQuote } from "./input";
import type { OfferedLine } from "./write-draft";

type Terms = Pick<
  DraftQuote,
  "currency" | "incoterm" | "place" | "placeName" | "freight" | "insurance" | "paymentTerms" | "validUntil" | "note"
>;

/** Converts the terms of a form to a quote's columns. */
export const termsOf = <T extends Terms>(actor: Actor, input: T) => ({
  currency: input.currency,
  incoterm: input.incoterm,
  places:
    input.place === "other"
      ? typedPlaceNames(input.placeName ?? "", actor.kind === "user" ? actor.locale : "en")
      : placeNames(input.place),
  paymentTerms: input.paymentTerms,
  validUntil: input.validUntil,
  freight: input.freight,
  insurance: input.insurance,
  note: input.note,
  ...("port" in input && { port: input.port as string | undefined }),
  ...("workingDays" in input && { workingDays: input.workingDays as number }),
});

/** Converts each listing of a form to a line of goods, a sample line, or both. */
export const linesOf = ({ lines }: Pick<DraftQuote, "lines">): OfferedLine[] =>
  lines.flatMap(({ listingId, quantity, price, sampleQuantity, samplePrice }) => [
    ...(quantity !== undefined && price !== undefined
      ? [{ listingId, quantity, unitPrice: price, isSample: false }]
      : []),
    ...(sampleQuantity !== undefined
      ? [{ listingId, quantity: sampleQuantity, unitPrice: samplePrice ?? 0, isSample: true }]
      : []),
  ]);
