import { z } from "zod";
import { bulkActions } from "@/db/schema";
import { isLocale, type Locale } from "../i18n/locale";
import type { BulkSelection } from "./bulk-selection";
import { ownStatuses } from "./own-listings-filter";

const id = z.coerce.number("errors.invalid").int("errors.invalid").positive("errors.invalid");
const locale = z.custom<Locale>(isLocale, "errors.invalid");

/** Parses a step and its listings: those of an import, all that the list shows, or those that were selected in it. */
export const planBulkRunInput = z
  .object({
    shopId: id,
    step: z.enum(bulkActions, "errors.invalid"),
    importId: z.uuid("errors.invalid").optional(),
    all: z.literal("yes", "errors.invalid").optional(),
    status: z.union([z.enum(ownStatuses, "errors.invalid"), z.literal("").transform(() => undefined)]).optional(),
    q: z.string().trim().max(100, "errors.tooLong").default(""),
    "on[]": z.array(id).max(500, "errors.invalid").default([]),
    locale,
  })
  .transform(({ shopId, step, importId, all, status, q, "on[]": listingIds, locale }, context) => {
    if (!importId && !all && listingIds.length === 0) {
      context.issues.push({ code: "custom", path: ["form"], message: "catalogue.bulk.none", input: listingIds });
      return z.NEVER;
    }
    const selection: BulkSelection = importId
      ? { of: "import", importId }
      : all
        ? { of: "filter", status, q }
        : { of: "ids", listingIds };
    return { shopId, action: step, selection, locale };
  });

export const bulkRunOfShopInput = z.object({ shopId: id, runId: z.uuid("errors.invalid"), locale });
