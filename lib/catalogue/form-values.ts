import type { FormState } from "../form-shape";
import { toDecimal } from "../money";
import type { ListingFields } from "./listing-fields";

/** A design as the fields of its editor show it; what `listingInput` reads back is the same design. */
export function formValuesOf(fields: ListingFields): FormState["values"] {
  const { texts, attributes, tiers, leadTimes, packing } = fields;
  const named = (prefix: string, values: [string, string][]) =>
    Object.fromEntries(values.map(([name, value]) => [`${prefix}.${name}`, value]));
  const spoken = Object.entries(texts);
  return {
    categoryId: String(fields.categoryId),
    sku: fields.sku ?? "",
    currency: fields.currency,
    ...named(
      "title",
      spoken.map(([locale, text]) => [locale, text.title]),
    ),
    ...named(
      "description",
      spoken.map(([locale, text]) => [locale, text.description]),
    ),
    ...named("attribute", Object.entries(attributes)),
    "customisation[]": fields.customisation,
    "tierFrom[]": tiers.map(({ fromQuantity }) => String(fromQuantity)),
    "tierPrice[]": tiers.map(({ unitPrice }) => toDecimal(unitPrice)),
    "leadFrom[]": leadTimes.map(({ fromQuantity }) => String(fromQuantity)),
    "leadDays[]": leadTimes.map(({ workingDays }) => String(workingDays)),
    piecesPerCarton: packing.piecesPerCarton?.toString() ?? "",
    cartonLength: packing.length?.toString() ?? "",
    cartonWidth: packing.width?.toString() ?? "",
    cartonHeight: packing.height?.toString() ?? "",
    grossKg: kilograms(packing.grossGrams),
    netKg: kilograms(packing.netGrams),
  };
}

const kilograms = (grams: number | null): string => (grams === null ? "" : String(grams / 1000));
