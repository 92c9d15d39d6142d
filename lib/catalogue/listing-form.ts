import { z } from "zod";
import { locales } from "../i18n/locale";
import { pictureLimits } from "../media/limits";
import { customisations } from "./listing-fields";

const line = (maximum: number) => z.string().trim().max(maximum, "errors.tooLong").default("");
const lines = z.array(z.string().max(40, "errors.invalid")).max(20, "errors.invalid").default([]);
const longLines = z.array(z.string().max(120, "errors.tooLong")).max(20, "errors.invalid").default([]);

const perLanguage = Object.fromEntries(
  locales.flatMap((locale) => [
    [`title.${locale}`, line(200)],
    [`description.${locale}`, line(4000)],
  ]),
);

/** The fields of the listing editor as sent: texts per language, attributes by code, rows as repeated fields. */
export const listingForm = z
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

export type ListingForm = z.output<typeof listingForm>;

/** Adds an error with a message key to a field. */
export type Refuse = (field: (string | number)[], message: string, params?: Record<string, number>) => void;
