import { z } from "zod";
import { readQuantity } from "../catalogue/listing";
import { idOfHandle } from "../id";
import type { MessageKey } from "../messages";

const invalid: MessageKey = "errors.invalid";

const listingId = z
  .string({ error: invalid })
  .transform(idOfHandle)
  .pipe(z.number({ error: invalid }));
const quantity = z
  .string({ error: invalid })
  .transform(readQuantity)
  .pipe(z.number({ error: invalid }));

/** `listing` is the last part of a listing's address: slug and id. */
export const addToInquiryListInput = z
  .object({
    listing: z.string({ error: invalid }).regex(/^[a-z0-9-]{1,60}-[0-9a-z]{1,11}$/, { error: invalid }),
    quantity,
  })
  .transform(({ listing, quantity }) => ({
    slug: listing.slice(0, listing.lastIndexOf("-")),
    listingId: listing.slice(listing.lastIndexOf("-") + 1),
    quantity,
  }))
  .pipe(z.object({ slug: z.string(), listingId, quantity: z.number() }));

/** A new quantity, or the line goes. */
export const changeInquiryListInput = z.union(
  [
    z.object({ listing: listingId, remove: z.string() }).transform(({ listing }) => ({ listingId: listing })),
    z.object({ listing: listingId, quantity }).transform(({ listing, quantity }) => ({ listingId: listing, quantity })),
  ],
  { error: invalid },
);
