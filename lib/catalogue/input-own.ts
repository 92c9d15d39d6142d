import { z } from "zod";
import { isLocale, type Locale } from "../locale";
import { listingInput } from "./input";

const id = z.coerce.number("errors.invalid").int("errors.invalid").positive("errors.invalid");
const locale = z.custom<Locale>(isLocale, "errors.invalid");

/** The shop, the listing, and the language of the page the form stands on. */
export const listingOfShopInput = z.object({ shopId: id, listingId: id, locale });

export const discontinueListingInput = listingOfShopInput.extend({
  successorId: z.union([z.literal("").transform(() => null), id]),
});

/** The design editor: a listing that is there, or, without `listingId`, a new draft. */
export const saveListingInput = z.intersection(
  listingInput,
  z.object({
    shopId: id,
    listingId: z.union([z.literal("").transform(() => undefined), id]).optional(),
    version: z
      .string()
      .max(40)
      .optional()
      .transform((version) => version || undefined),
    intent: z.enum(["save", "publish"]).catch("save"),
    locale,
  }),
);
