import { z } from "zod";
import { isLocale, type Locale } from "../i18n/locale";
import { listingInput } from "./input";

const id = z.coerce.number("errors.invalid").int("errors.invalid").positive("errors.invalid");
const locale = z.custom<Locale>(isLocale, "errors.invalid");

/** The shop, the listing, and the language of the page with the form. */
export const listingOfShopInput = z.object({ shopId: id, listingId: id, locale });

export const discontinueListingInput = listingOfShopInput.extend({
  successorId: z.union([z.literal("").transform(() => null), id]),
});

/** Parses the listing editor: an existing listing, or a new draft without `listingId`. */
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
    draftId: z.union([z.literal("").transform(() => undefined), z.uuid("errors.invalid")]).optional(),
    intent: z.enum(["save", "publish"]).catch("save"),
    locale,
  }),
);

const fieldName = z.string().regex(/^[a-zA-Z][\w.-]{0,79}(\[\])?$/, "errors.invalid");
const fieldText = z.string().max(5_000, "errors.tooLong");
const maxDraftSize = 150_000;

/** Raw form values, which are validated when the listing is saved. */
const draftValues = z
  .record(fieldName, z.union([fieldText, z.array(fieldText).max(40, "errors.invalid")]))
  .refine((values) => JSON.stringify(values).length <= maxDraftSize, "errors.tooLong");

/** Parses the unsaved values that a listing editor sends while it is being filled in. */
export const saveListingDraftInput = z.object({
  shopId: id,
  listingId: id.optional(),
  draftId: z.uuid("errors.invalid"),
  version: z.number().int().min(0),
  base: z.iso.datetime().optional(),
  writer: z.uuid("errors.invalid"),
  values: draftValues,
});

export const discardDraftInput = z.object({ shopId: id, draftId: z.uuid("errors.invalid"), locale });

/** Parses the draft an editor requests; `listing` takes precedence over `draft`. */
export const findListingDraftInput = z.object({ shop: id, listing: id.optional(), draft: z.uuid("errors.invalid") });

/** Parses the values that a link to the page of a new listing fills in; leaves out unusable ones. */
export const prefillInput = z.object({
  title: z.string().trim().min(1).max(60).optional().catch(undefined),
  in: locale.optional().catch(undefined),
  category: id.optional().catch(undefined),
});

/** Parses the draft id in a page's URL; undefined if it is invalid. */
export const draftIdInput = z.uuid().optional().catch(undefined);
