import { z } from "zod";
import { readQuantity } from "../catalogue/listing";
import { idOfHandle } from "../core/id";
import { locales } from "../i18n/locale";
import type { MessageKey } from "../i18n/messages";
import { readInquiryList } from "./inquiry-list";

const invalid: MessageKey = "errors.invalid";

const listingId = z
  .string({ error: invalid })
  .transform(idOfHandle)
  .pipe(z.number({ error: invalid }));
const quantity = z
  .string({ error: invalid })
  .transform(readQuantity)
  .pipe(z.number({ error: invalid }));

/** `listing` is the last part of a listing's address: slug and id; `currency` is the one that its page showed. */
export const addToInquiryListInput = z
  .object({
    listing: z.string({ error: invalid }).regex(/^[a-z0-9-]{1,60}-[0-9a-z]{1,11}$/, { error: invalid }),
    quantity,
    currency: z.string().default(""),
  })
  .transform(({ listing, quantity, currency }) => ({
    slug: listing.slice(0, listing.lastIndexOf("-")),
    listingId: listing.slice(listing.lastIndexOf("-") + 1),
    quantity,
    currency,
  }))
  .pipe(z.object({ slug: z.string(), listingId, quantity: z.number(), currency: z.string() }));

/** Sets a new quantity, or removes the line. */
export const changeInquiryListInput = z.union(
  [
    z.object({ listing: listingId, remove: z.string() }).transform(({ listing }) => ({ listingId: listing })),
    z.object({ listing: listingId, quantity }).transform(({ listing, quantity }) => ({ listingId: listing, quantity })),
  ],
  { error: invalid },
);

export const putLineOnInquiryListInput = z
  .object({ listing: listingId, quantity })
  .transform(({ listing, quantity }) => ({ listingId: listing, quantity }));

/** A card's "+" adds its line to the list or removes it; `line` is in the cookie's notation. */
export const changeCardInput = z.object({
  locale: z.enum(locales),
  line: z
    .string({ error: invalid })
    .max(30, { error: invalid })
    .transform((line) => readInquiryList(line)[0])
    .pipe(z.object({ listingId: z.number(), quantity: z.number() }, { error: invalid })),
  isRemoved: z.boolean({ error: invalid }),
});

/** Collects fields named `quantity.2k9x7q` into lines; designs whose field is empty or zero are not chosen. */
function gatherQuantities(values: unknown): unknown {
  const fields = Object.entries(values ?? {});
  const lines = fields.flatMap(([name, value]) => {
    const listingId = /^quantity\.([0-9a-z]{1,11})$/.exec(name)?.[1];
    return listingId && !/^[\s0٠۰]*$/.test(String(value)) ? [{ listing: listingId, quantity: value }] : [];
  });
  return { ...Object.fromEntries(fields), lines };
}

/** Lines are fields named `quantity.<listing>`; `back` is the page on which they were entered. */
export const addChosenToInquiryListInput = z.preprocess(
  gatherQuantities,
  z.object({
    lines: z.array(putLineOnInquiryListInput).max(20, { error: invalid }),
    back: z.string().max(300).default(""),
    currency: z.string().default(""),
  }),
);

/** `designs` is in the cookie's notation. */
export const acceptSharedListInput = z.object({
  designs: z.string({ error: invalid }).max(1500, { error: invalid }).transform(readInquiryList),
  how: z.enum(["add", "replace"], { error: invalid }),
});
