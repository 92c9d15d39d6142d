import { certificatesOf } from "./input-certificates";
import { attributesOf, textsOf } from "./input-texts";
import { packingOf, stepsOf, tiersOf } from "./input-trade";
import type { ListingFields } from "./listing-fields";
import { listingForm } from "./listing-form";

/**
 * Parses a listing as its editor sends it: `title.zh`, `attribute.material`, and price tiers, lead times and pictures
 * as repeated fields. Drops empty fields; rows keep their index, so that an error is shown at its row.
 */
export const listingInput = listingForm.transform((raw, context): ListingFields => {
  const refuse = (field: (string | number)[], message: string, params: Record<string, number> = {}) => {
    context.issues.push({ code: "custom", path: field, message, params, input: raw });
  };
  return {
    categoryId: raw.categoryId,
    sku: raw.sku || null,
    currency: raw.currency,
    texts: textsOf(raw, refuse),
    attributes: attributesOf(raw),
    customisation: [...new Set(raw["customisation[]"])],
    pictureIds: raw["pictures[]"],
    tiers: tiersOf(raw, refuse),
    leadTimes: stepsOf(raw, refuse),
    packing: packingOf(raw, refuse),
    ...given({
      certificates: certificatesOf(raw, refuse),
      freshTexts: raw["fresh[]"].length ? raw["fresh[]"] : undefined,
    }),
  };
});

/** Drops undefined parts, so that a table and a form with the same values parse to equal fields. */
const given = <T extends object>(parts: T): Partial<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<T>;
