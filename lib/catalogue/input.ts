import { z } from "zod";
import { locales } from "../i18n/locale";
import { pictureLimits } from "../media/limits";
import { certificatesOf } from "./input-certificates";
import { packingOf, stepsOf, tiersOf } from "./input-trade";
import { attributesOf, textsOf } from "./input-words";
import { customisations, type ListingFields } from "./listing-fields";

const line = (maximum: number) => z.string().trim().max(maximum, "errors.tooLong").default("");
const lines = z.array(z.string().max(40, "errors.invalid")).max(20, "errors.invalid").default([]);
const longLines = z.array(z.string().max(120, "errors.tooLong")).max(20, "errors.invalid").default([]);

const perLanguage = Object.fromEntries(
  locales.flatMap((locale) => [
    [`title.${locale}`, line(200)],
    [`description.${locale}`, line(4000)],
  ]),
);

const form = z
  .object({
    ...perLanguage,
    categoryId: z.coerce
      .number("catalogue.editor.category.missing")
      .int()
      .positive("catalogue.editor.category.missing"),
    sku: line(40),
    currency: z.enum(["CNY", "USD"], "errors.invalid").default("CNY"),
    "pictures[]": z
      .array(z.uuid("errors.invalid"))
      .max(pictureLimits.perListing, "catalogue.editor.pictures.tooMany")
      .refine((ids) => new Set(ids).size === ids.length, "errors.invalid")
      .default([]),
    "customisation[]": z.array(z.enum(customisations, "errors.invalid")).default([]),
    "tierFrom[]": lines,
    "tierPrice[]": lines,
    "leadFrom[]": lines,
    "leadDays[]": lines,
    "certKind[]": lines,
    "certNumber[]": longLines,
    "certIssuer[]": longLines,
    "certExpires[]": lines,
    "fresh[]": z.array(z.enum(locales, "errors.invalid")).default([]),
    piecesPerCarton: line(12),
    cartonLength: line(12),
    cartonWidth: line(12),
    cartonHeight: line(12),
    grossKg: line(12),
    netKg: line(12),
  })
  .catchall(z.union([z.string().trim().max(200, "errors.tooLong"), z.array(z.string())]));

export type ListingForm = z.output<typeof form>;

/**
 * A design as its editor sends it: `title.zh`, `attribute.material`, and price tiers, lead times and pictures as
 * repeated fields. What is empty is left out; rows keep their numbers, so an error stands beside its row.
 */
export const listingInput = form.transform((raw, context): ListingFields => {
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

/** What is undefined is left out: a table and a form that say the same give equal fields. */
const given = <T extends object>(parts: T): Partial<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<T>;

export type Refuse = (field: (string | number)[], message: string, params?: Record<string, number>) => void;
