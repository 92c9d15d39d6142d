import { z } from "zod";
import { locale } from "@/lib/accounts/input";
import { idOfHandle } from "@/lib/core/id";
import type { MessageKey } from "@/lib/i18n/messages";

const invalid: MessageKey = "errors.invalid";

const id = z
  .string({ error: invalid })
  .max(80, invalid)
  .transform(idOfHandle)
  .pipe(z.number({ error: invalid }));

/** `listing` is the last part of its address, or its id alone. */
export const saveListingInput = z.object({ listing: id }).transform(({ listing }) => ({ listingId: listing }));
export type SaveListing = z.output<typeof saveListingInput>;

/** A card's heart saves its listing, the `line`, or removes it. */
export const changeSavedCardInput = z.object({ locale, line: id, isRemoved: z.boolean({ error: invalid }) });

export const saveShopInput = z.object({ shop: id }).transform(({ shop }) => ({ shopId: shop }));
export type SaveShop = z.output<typeof saveShopInput>;

/** `search` is the query string of a search page in the language. */
export const saveSearchInput = z.object({ search: z.string({ error: invalid }).max(1000, invalid), locale });
export type SaveSearch = z.output<typeof saveSearchInput>;

export const unsaveSearchInput = z.object({ search: z.uuid({ error: invalid }) });
export type UnsaveSearch = { searchId: string };
