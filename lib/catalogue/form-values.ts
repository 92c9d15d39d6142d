import { toDecimal } from "../core/money";
import type { FormState } from "../http/form-shape";
import type { Certificate } from "./certificate";
import type { ListingFields } from "./listing-fields";

/** Converts a listing to the form values of its editor, which `listingInput` parses back to the same listing. */
export function formValuesOf(fields: ListingFields): FormState["values"] {
  const { texts, attributes, tiers, leadTimes, packing } = fields;
  const named = (prefix: string, values: [string, string][]) =>
    Object.fromEntries(values.map(([name, value]) => [`${prefix}.${name}`, value]));
  const written = Object.entries(texts);
  return {
    categoryId: String(fields.categoryId),
    sku: fields.sku ?? "",
    currency: fields.currency,
    ...named(
      "title",
      written.map(([locale, text]) => [locale, text.title]),
    ),
    ...named(
      "description",
      written.map(([locale, text]) => [locale, text.description]),
    ),
    ...named("attribute", Object.entries(attributes)),
    "customisation[]": fields.customisation,
    "tierFrom[]": tiers.map(({ fromQuantity }) => String(fromQuantity)),
    "tierPrice[]": tiers.map(({ unitPrice }) => toDecimal(unitPrice)),
    "leadFrom[]": leadTimes.map(({ fromQuantity }) => String(fromQuantity)),
    "leadDays[]": leadTimes.map(({ workingDays }) => String(workingDays)),
    ...certificateValues(fields.certificates ?? []),
    piecesPerCarton: packing.piecesPerCarton?.toString() ?? "",
    cartonLength: packing.length?.toString() ?? "",
    cartonWidth: packing.width?.toString() ?? "",
    cartonHeight: packing.height?.toString() ?? "",
    grossKg: kilograms(packing.grossGrams),
    netKg: kilograms(packing.netGrams),
  };
}

const certificateValues = (certificates: Certificate[]): FormState["values"] =>
  certificates.length === 0
    ? {}
    : {
        "certKind[]": certificates.map(({ kind }) => kind),
        "certNumber[]": certificates.map(({ number }) => number),
        "certIssuer[]": certificates.map(({ issuer }) => issuer),
        "certExpires[]": certificates.map(({ expiresOn }) => expiresOn ?? ""),
      };

/** Returns the same values with the pictures, as an unsaved draft of the listing stores them. */
export const savedValuesOf = (fields: ListingFields): FormState["values"] => ({
  ...formValuesOf(fields),
  "pictures[]": fields.pictureIds,
});

const kilograms = (grams: number | null): string => (grams === null ? "" : String(grams / 1000));
