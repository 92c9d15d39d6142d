import { z } from "zod";
import { isLocale, type Locale } from "../i18n/locale";
import { parseWholeNumber, toLatinDigits } from "../i18n/parse-number";
import type { BulkChange, BulkKind } from "./bulk-change";
import { bulkKinds } from "./bulk-kinds";

const id = z.coerce.number("errors.invalid").int("errors.invalid").positive("errors.invalid");
const locale = z.custom<Locale>(isLocale, "errors.invalid");
const fieldText = z.string().trim().max(20).default("");

/** Parses a bulk edit and its listings; only the field of the chosen kind of change is read. */
export const bulkEditInput = z
  .object({
    shopId: id,
    "on[]": z.array(id).min(1, "catalogue.bulk.none").max(500, "errors.invalid").default([]),
    kind: z.enum(bulkKinds, "catalogue.bulk.what"),
    percent: fieldText,
    pieces: fieldText,
    days: fieldText,
    categoryId: fieldText,
    locale,
  })
  .transform(({ shopId, locale, "on[]": listingIds, ...raw }, context) => {
    const change = parseChange(raw);
    if (typeof change !== "object") {
      const [field, message] = errors[raw.kind as keyof typeof errors];
      context.issues.push({ code: "custom", path: [field], message, input: raw });
      return z.NEVER;
    }
    return { shopId, listingIds, change, locale };
  });

const errors = {
  price: ["percent", "catalogue.bulk.badPrice"],
  moq: ["pieces", "catalogue.editor.notAQuantity"],
  leadTime: ["days", "catalogue.editor.lead.notDays"],
  category: ["categoryId", "catalogue.editor.category.missing"],
} as const;

type Raw = { kind: BulkKind; percent: string; pieces: string; days: string; categoryId: string };

function parseChange({ kind, percent, pieces, days, categoryId }: Raw): BulkChange | undefined {
  switch (kind) {
    case "price": {
      const share = toLatinDigits(percent).replace(/[−–]/, "-").replace(/%$/, "").trimEnd();
      const value = /^[+-]?\d{1,3}$/.test(share) ? Number(share) : 0;
      return value !== 0 && value >= -50 && value <= 100 ? { kind, percent: value } : undefined;
    }
    case "moq": {
      const value = parseWholeNumber(pieces) ?? 0;
      return value > 0 && value <= 100_000_000 ? { kind, pieces: value } : undefined;
    }
    case "leadTime": {
      const value = parseWholeNumber(days);
      return value !== undefined && value <= 365 ? { kind, days: value } : undefined;
    }
    case "category":
      return Number(categoryId) > 0 ? { kind, categoryId: Number(categoryId) } : undefined;
    default:
      return { kind };
  }
}

export const undoBulkEditInput = z.object({ shopId: id, bulkId: z.uuid("errors.invalid"), locale });
